package ma.ittifaq.archive.retention;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.platform.Leases;
import ma.ittifaq.platform.Startup;

/** Looks every hour, on one node of the cluster, for records whose age has come. */
@ApplicationScoped
public class AgeingSchedule {
    private static final System.Logger LOG = System.getLogger(AgeingSchedule.class.getName());
    private static final String LEASE = "record-ages";
    private static final Duration TURN = Duration.ofMinutes(30);
    private static final long FIRST_AFTER_MINUTES = 1;
    private static final long EVERY_MINUTES = 60;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Leases leases;

    @Inject
    private Ageing ageing;

    private ScheduledFuture<?> future;

    void begin(@Observes Startup.Ready ready) {
        future = executor.scheduleWithFixedDelay(this::turn, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void turn() {
        try {
            if (leases.hold(LEASE, TURN)) {
                Optional<UUID> reached = ageing.after(Ageing.BEGINNING);
                while (reached.isPresent() && leases.hold(LEASE, TURN)) {
                    reached = ageing.after(reached.get());
                }
                leases.release(LEASE);
            }
        } catch (RuntimeException failure) {
            // A database that is away for a moment must not end the schedule for good; ages do not hurry.
            LOG.log(System.Logger.Level.WARNING, "The ages of records could not be looked at", failure);
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
    }
}
