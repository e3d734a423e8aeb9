package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Makes an edition of a large index as often as enough was touched, on one node of the cluster. */
@ApplicationScoped
public class EditionSchedule {

    private static final String LEASE = "archive-edition";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofMinutes(10);

    @Inject
    private Rounds rounds;

    @Inject
    private Editions editions;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        boolean more = true;
        while (more && held.getAsBoolean()) {
            more = editions.step(Editions.LEAST, Editions.MUCH_TOUCHED);
        }
    }
}
