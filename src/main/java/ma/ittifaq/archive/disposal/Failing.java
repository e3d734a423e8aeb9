package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lines that fail at each round, so that each is told once a day and not every few seconds. */
@ApplicationScoped
class Failing {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Clock clock;

    private final Map<UUID, Instant> told = new ConcurrentHashMap<>();

    /** Whether the line was not told in the last day; then it is now. */
    boolean isNews(UUID line) {
        Instant now = clock.instant();
        Instant last = told.merge(line, now, (before, asked) -> before.plus(DAY).isAfter(asked) ? before : asked);
        return last.equals(now);
    }

    void clear(UUID line) {
        told.remove(line);
    }
}
