package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock that everything reads, in the administration's zone.
 *
 * <p>Only the demo loader moves it, for its own thread, so that three years of acts are made by the real boundaries
 * with the dates of their time while the rest of the application keeps the true hour.
 */
@ApplicationScoped
public class ApplicationClock {

    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final ThreadLocal<Duration> offset = ThreadLocal.withInitial(() -> Duration.ZERO);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Shifted(ZONE, offset::get);
    }

    /** Runs the task in this thread as if it were {@code then}; the clock goes on ticking from there. */
    public void at(Instant then, Runnable task) {
        offset.set(Duration.between(Instant.now(Clock.systemUTC()), then));
        try {
            task.run();
        } finally {
            offset.remove();
        }
    }

    private static final class Shifted extends Clock {
        private final ZoneId zone;
        private final Supplier<Duration> offset;

        Shifted(ZoneId zone, Supplier<Duration> offset) {
            this.zone = zone;
            this.offset = offset;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(other, offset);
        }

        @Override
        public Instant instant() {
            return Instant.now(systemUTC()).plus(offset.get());
        }
    }
}
