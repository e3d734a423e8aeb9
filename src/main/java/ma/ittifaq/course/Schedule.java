package ma.ittifaq.course;

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

/** Looks every minute, on one node of the cluster, for moves whose day has come. */
@ApplicationScoped
public class Schedule {

    private static final System.Logger LOG = System.getLogger(Schedule.class.getName());
    private static final long FIRST_AFTER_SECONDS = 20;
    private static final long EVERY_SECONDS = 60;
    private static final Duration TURN = Duration.ofMinutes(10);

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private DueWork work;

    private ScheduledFuture<?> future;

    void begin(@Observes Startup.Ready ready) {
        future = executor.scheduleWithFixedDelay(this::turn, FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void turn() {
        try {
            if (leases.hold(DueWork.LEASE, TURN)) {
                work.workOff();
                leases.release(DueWork.LEASE);
            }
        } catch (RuntimeException failure) {
            // A database that is away for a moment must not end the schedule for good.
            LOG.log(System.Logger.Level.WARNING, "The moves that are due could not be looked for", failure);
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
    }
}
