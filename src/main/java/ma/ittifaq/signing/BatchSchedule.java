package ma.ittifaq.signing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** When batches are worked off: as soon as there is a mandate, and, for those of a node that died, by a timer on every node. */
@ApplicationScoped
class BatchSchedule {

    private static final Duration PERIOD = Duration.ofSeconds(15);

    @Inject
    private BatchRun run;

    @Inject
    private SealRequests seals;

    @Inject
    private Rounds rounds;

    void start(@Observes Startup.Ready ready) {
        rounds.begin(PERIOD, this::work);
    }

    /** Not in the thread of the request: whoever gave the mandate may close the browser. */
    void onMandate(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchDesk.Mandated mandated) {
        rounds.soon();
    }

    @PreDestroy
    void stop() {
        run.leaveOff();
    }

    private void work() {
        if (run.runIdle() > 0) {
            seals.queue();
        }
    }
}
