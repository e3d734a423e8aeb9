package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Counts, on one node of the cluster, the days that are over. */
@ApplicationScoped
class FigureSchedule {

    private static final System.Logger LOG = System.getLogger(FigureSchedule.class.getName());
    private static final String LEASE = "figures";
    private static final Duration TURN = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private Rounds rounds;

    @Inject
    private KeptDays days;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        int changed = days.forgetChanged();
        if (changed > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Moves of {0} days came or went since: they are counted again",
                    changed);
        }
        Optional<LocalDate> reached = Optional.of(KeptDays.BEGINNING);
        while (reached.isPresent() && held.getAsBoolean()) {
            reached = days.keepFrom(reached.get());
        }
    }
}
