package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Looks every hour, on one node of the cluster, for messages that were read long enough ago. */
@ApplicationScoped
public class ClearingSchedule {

    private static final String LEASE = "old-messages";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private Rounds rounds;

    @Inject
    private Clearing clearing;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        Instant then = clock.instant().minus(settings.messagesKept());
        boolean more = clearing.clear(then);
        while (more && held.getAsBoolean()) {
            more = clearing.clear(then);
        }
    }
}
