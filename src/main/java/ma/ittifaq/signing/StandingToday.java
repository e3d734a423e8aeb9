package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Shelf;

/**
 * Checks the signatures of stored acts by what is trusted at this moment. No answer is kept: each is of the moment at
 * which it was asked.
 */
@ApplicationScoped
public class StandingToday {

    @Inject
    private Shelf shelf;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Clock clock;

    /** Of each act, by its id. The bytes of one file are read in one statement. */
    public Map<UUID, Today> of(Collection<Act> acts) {
        Map<String, Optional<byte[]>> bytes =
                shelf.sound(acts.stream().map(Act::sha256).toList());
        SignatureVerifier verifier = new SignatureVerifier(enrolment.anchors());
        Instant now = clock.instant();
        Function<Act, Today> check = act -> bytes.getOrDefault(act.sha256(), Optional.empty())
                .map(pdf -> new Today(now, true, findings(verifier.check(pdf))))
                .orElseGet(() -> new Today(now, false, List.of()));
        return acts.stream().collect(Collectors.toMap(Act::id, check));
    }

    private static List<Finding> findings(SignatureCheck check) {
        return switch (check) {
            case SignatureCheck.Valid valid -> List.of();
            case SignatureCheck.Invalid invalid -> invalid.findings();
            case SignatureCheck.Unreadable unreadable -> List.of(Finding.ofDocument(Finding.Kind.STRUCTURE));
        };
    }
}
