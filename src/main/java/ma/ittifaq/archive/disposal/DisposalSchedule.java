package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ma.ittifaq.document.Shredder;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every few seconds, on one node of the cluster, for lists that are to be carried out, and goes on with them. */
@ApplicationScoped
public class DisposalSchedule {

    private static final System.Logger LOG = System.getLogger(DisposalSchedule.class.getName());
    private static final String LEASE = "disposals";
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(10);

    @Inject
    private Rounds rounds;

    @Inject
    private Execution execution;

    @Inject
    private Shredder shredder;

    @Inject
    private Failing failing;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, REST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        execution.running().forEach(list -> carryOut(list, held));
    }

    private void carryOut(UUID list, BooleanSupplier held) {
        Optional<DisposalLine> next = execution.after(list, 0);
        while (next.isPresent() && held.getAsBoolean()) {
            settle(next.get());
            next = execution.after(list, next.get().place());
        }
        if (held.getAsBoolean()) {
            shredder.shred();
            execution.finish(list);
        }
    }

    /**
     * A record that fails holds up no other: its line stays open, and the next round tries it again. It is said once a day,
     * and the integrity check names it.
     */
    private void settle(DisposalLine line) {
        try {
            execution.settle(line.id());
            failing.clear(line.id());
        } catch (Exception failure) {
            System.Logger.Level level =
                    failing.isNews(line.id()) ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG;
            LOG.log(level, "Record " + line.agreement() + " is not eliminated yet", failure);
        }
    }
}
