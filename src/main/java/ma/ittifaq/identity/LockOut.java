package ma.ittifaq.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long something stays shut after failures: not at all for the first, then doubling up to a quarter of an hour. */
enum LockOut {
    /** One account, or a name that nobody has: they must not be told apart. */
    ACCOUNT(4),
    /** One address: a whole office may be behind it. */
    ADDRESS(20);

    private static final int DOUBLINGS = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final int free;

    LockOut(int free) {
        this.free = free;
    }

    /** Until when it is shut after this many failures in a row. */
    Optional<Instant> until(int failures, Instant now) {
        if (failures <= free) {
            return Optional.empty();
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - free - 1, DOUBLINGS));
        return Optional.of(now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay));
    }
}
