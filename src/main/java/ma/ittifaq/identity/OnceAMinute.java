package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is worth one entry of the journal in a minute, on each node: what programmes and guesses repeat without end. */
@ApplicationScoped
public class OnceAMinute {

    private static final Duration GRAIN = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    /** Whether it is the first of its minute. */
    boolean isFirst(String what) {
        Instant now = clock.instant();
        if (told.size() >= MOST) {
            told.clear();
        }
        AtomicBoolean first = new AtomicBoolean();
        told.compute(what, (key, at) -> {
            boolean again = at != null && at.plus(GRAIN).isAfter(now);
            first.set(!again);
            return again ? at : now;
        });
        return first.get();
    }
}
