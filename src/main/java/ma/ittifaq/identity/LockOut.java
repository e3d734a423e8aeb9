package ma.ittifaq.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long an account stays shut after wrong passwords: not at all, then doubling up to a quarter of an hour. */
final class LockOut {

    private static final int FREE = 4;
    private static final int DOUBLINGS = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockOut() {}

    /** Until when the account is shut after this many wrong passwords in a row. */
    static Optional<Instant> until(int failures, Instant now) {
        if (failures <= FREE) {
            return Optional.empty();
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, DOUBLINGS));
        return Optional.of(now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay));
    }
}
