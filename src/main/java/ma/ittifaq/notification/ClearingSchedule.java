package ma.ittifaq.notification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.platform.Leases;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Looks every hour, on one node of the cluster, for messages that were read long enough ago. */
@ApplicationScoped
public class ClearingSchedule {

    private static final System.Logger LOG = System.getLogger(ClearingSchedule.class.getName());
    private static final String LEASE = "old-messages";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final long FIRST_AFTER_MINUTES = 5;
    private static final long EVERY_MINUTES = 60;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private Clearing clearing;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> future;

    void begin(@Observes Startup.Ready ready) {
        future = executor.scheduleWithFixedDelay(this::turn, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void turn() {
        try {
            Instant then = clock.instant().minus(settings.messagesKept());
            boolean more = true;
            while (more && leases.hold(LEASE, TURN)) {
                more = clearing.clear(then);
            }
            leases.release(LEASE);
        } catch (RuntimeException failure) {
            // A database that is away for a moment must not end the schedule for good; old messages do not hurry.
            LOG.log(System.Logger.Level.WARNING, "Old messages could not be deleted", failure);
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
    }
}
