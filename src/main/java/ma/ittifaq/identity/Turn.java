package ma.ittifaq.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A password or a code that is about to be compared. It is counted as wrong before it is looked at, and the count taken back
 * when it was right: of many that come at the same moment no more are compared than of those that follow each other.
 *
 * @param lets whether it is compared at all
 * @param shutUntil until when account, name or address is shut: without looking at this one, or if this one was wrong; null while open
 */
record Turn(boolean lets, Instant shutUntil) {

    /** Whether it shuts what it was tried at, when it is wrong. */
    boolean shuts() {
        return lets && shutUntil != null;
    }

    /** Until when nothing is looked at; empty where this one is. */
    Optional<Instant> refusedUntil() {
        return lets ? Optional.empty() : Optional.ofNullable(shutUntil);
    }
}
