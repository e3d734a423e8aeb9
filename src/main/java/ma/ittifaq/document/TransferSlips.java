package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Settings;

/** Puts on paper what a transfer hands over, in the transaction in which its last package was made. */
@ApplicationScoped
public class TransferSlips {
    private static final List<String> LAW = List.of("L69-99");

    @Inject
    ReferenceCounter counter;

    @Inject
    Parts parts;

    @Inject
    Press press;

    @Inject
    Acts acts;

    @Inject
    Settings settings;

    @Inject
    Event<ActIssued> issued;

    @Inject
    Clock clock;

    /** Answers the slip, which waits for the seal. */
    public UUID write(TransferList list) {
        LocalDate today = LocalDate.now(clock);
        String reference = counter.next(parts.issuer(list.unit()), today.getYear());
        String code = VerificationCode.fresh();
        TransferSnapshot slip = new TransferSnapshot(
                reference,
                parts.letterhead(list.unit()),
                list,
                today,
                LAW,
                new Verification(code, settings.publicUrl() + "/verify/" + code),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Act act = acts.add(null, Act.Kind.TRANSFER, reference, code, press.print(slip));
        issued.fire(new ActIssued(act.id()));
        return act.id();
    }
}
