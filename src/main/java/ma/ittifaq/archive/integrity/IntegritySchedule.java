package ma.ittifaq.archive.integrity;

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
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/**
 * Gives the check its turns, on one node of the cluster: half a second of work, then a second and a half of rest; where search
 * waits for its words, most of the time.
 */
@ApplicationScoped
public class IntegritySchedule {
    private static final System.Logger LOG = System.getLogger(IntegritySchedule.class.getName());
    private static final String LEASE = "integrity-check";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final long FIRST_AFTER_MILLIS = 30_000;
    private static final long REST_MILLIS = 1_500;
    private static final long WORK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long INDEX_NANOS = TimeUnit.SECONDS.toNanos(15);

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private Examination examination;

    @Inject
    private Settings settings;

    private ScheduledFuture<?> future;

    void begin(@Observes Startup.Ready ready) {
        future = executor.scheduleWithFixedDelay(this::turn, FIRST_AFTER_MILLIS, REST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void turn() {
        try {
            if (examination.isWanted(settings.integrityEvery()) && leases.hold(LEASE, TURN)) {
                examination.beginWhenDue(settings.integrityEvery());
                work();
                leases.release(LEASE);
            }
        } catch (Exception failure) {
            // A database that is away for a moment must not end the schedule for good; the check goes on where it
            // stood.
            LOG.log(System.Logger.Level.WARNING, "The integrity check could not go on", failure);
        }
    }

    private void work() {
        long until = System.nanoTime() + (examination.isIndexing() ? INDEX_NANOS : WORK_NANOS);
        boolean more = true;
        while (more && System.nanoTime() < until) {
            more = examination.step();
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
    }
}
