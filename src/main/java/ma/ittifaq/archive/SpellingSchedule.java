package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Learns the names that were filed before spellings were kept, or that somebody laid into the database beside us. */
@ApplicationScoped
public class SpellingSchedule {

    private static final String LEASE = "spellings";
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofDays(1);

    @Inject
    private Rounds rounds;

    @Inject
    private Spellings spellings;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        Optional<String> reached = Optional.of(Spellings.BEGINNING);
        while (reached.isPresent() && held.getAsBoolean()) {
            reached = spellings.learnAfter(reached.get());
        }
    }
}
