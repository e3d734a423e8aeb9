package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import ma.ittifaq.platform.Settings;

/**
 * How many requests one account may make in a minute, on each node: far more than people and honest programmes do, and an
 * end to one that has run wild. Strangers are the proxy's to slow down, which knows their addresses before we do.
 */
@ApplicationScoped
public class Pace {

    private static final long MINUTE = 60_000;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final Map<UUID, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long minute;

    /** Counts one more; false when it is one too many. */
    boolean takes(UUID account) {
        int most = settings.requestsAMinute();
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        int made = counts.computeIfAbsent(account, a -> new AtomicInteger()).incrementAndGet();
        return most <= 0 || made <= most;
    }
}
