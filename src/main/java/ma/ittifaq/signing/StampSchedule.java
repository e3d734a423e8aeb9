package ma.ittifaq.signing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.platform.Leases;
import ma.ittifaq.platform.Startup;

/** Looks every minute, on one node of the cluster, for acts that wait for a time stamp. */
@ApplicationScoped
class StampSchedule {

    private static final System.Logger LOG = System.getLogger(StampSchedule.class.getName());
    private static final long EVERY_SECONDS = 60;
    private static final Duration TURN = Duration.ofMinutes(10);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private Stamping stamping;

    private volatile ScheduledFuture<?> timer;

    void start(@Observes Startup.Ready ready) {
        timer = executor.scheduleWithFixedDelay(this::turn, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private void turn() {
        try {
            if (leases.hold(Stamping.LEASE, TURN)) {
                stamping.stampDue();
                leases.release(Stamping.LEASE);
            }
        } catch (RuntimeException e) {
            // An exception would end the timer: the database may be away for a minute, the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Waiting time stamps could not be looked for", e);
        }
    }
}
