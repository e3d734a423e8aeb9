package ma.ittifaq.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the chain has come.
 *
 * @param lines how many entries are in it
 * @param head the hash of the last of them
 * @param waiting how many entries wait for their place
 * @param oldest since when the oldest of those waits
 * @param seal the last daily seal; empty before the first
 */
public record Standing(long lines, String head, long waiting, Optional<Instant> oldest, Optional<Sealed> seal) {

    /**
     * A day's seal.
     *
     * @param sequence the last entry that it covers
     * @param stamped whether a time-stamping authority has confirmed it
     */
    public record Sealed(LocalDate day, Instant at, long sequence, boolean stamped) {}
}
