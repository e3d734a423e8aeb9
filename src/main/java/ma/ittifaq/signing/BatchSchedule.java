package ma.ittifaq.signing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.platform.Startup;

/** When batches are worked off: as soon as there is a mandate, and, for those of a node that died, by a timer on every node. */
@ApplicationScoped
class BatchSchedule {

    private static final System.Logger LOG = System.getLogger(BatchSchedule.class.getName());
    private static final long PERIOD_SECONDS = 15;

    @Inject
    private BatchRun run;

    @Inject
    private SealRequests seals;

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile ScheduledFuture<?> timer;

    void start(@Observes Startup.Ready ready) {
        timer = executor.scheduleWithFixedDelay(this::work, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    /** Not in the thread of the request: whoever gave the mandate may close the browser. */
    void onMandate(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchDesk.Mandated mandated) {
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.INFO, "The server is busy: the batch begins within " + PERIOD_SECONDS + " s");
        }
    }

    @PreDestroy
    void stop() {
        run.leaveOff();
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private void work() {
        try {
            if (run.runIdle() > 0) {
                seals.queue();
            }
        } catch (RuntimeException e) {
            // An exception would end the timer: the database may be away for a minute, the next round goes on.
            LOG.log(System.Logger.Level.WARNING, "A batch of signatures was interrupted", e);
        }
    }
}
