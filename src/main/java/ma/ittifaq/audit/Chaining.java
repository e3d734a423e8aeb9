package ma.ittifaq.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.platform.Startup;

/** Chains the journal every few seconds, for as long as the application runs. */
@ApplicationScoped
class Chaining {
    private static final System.Logger LOG = System.getLogger(Chaining.class.getName());
    private static final int EVERY_SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService schedule;

    @Inject
    Chainer chainer;

    private ScheduledFuture<?> task;

    void begin(@Observes Startup.Ready ready) {
        task = schedule.scheduleWithFixedDelay(this::run, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for a run that is under way: its transaction needs what is taken down next. */
    synchronized void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (task != null) {
            task.cancel(false);
        }
    }

    private synchronized void run() {
        try {
            int chained = chainer.chain();
            while (chained > 0) {
                chained = chainer.chain();
            }
        } catch (Exception failure) {
            // The schedule forgets a task that throws; the entries wait and the next run takes them.
            LOG.log(System.Logger.Level.ERROR, "The journal could not be chained; it is tried again", failure);
        }
    }
}
