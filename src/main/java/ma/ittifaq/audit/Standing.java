package ma.ittifaq.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the chain has come.
 *
 * @param lines how many entries are in it
 * @param head the hash of the last of them
 * @param waiting how many entries wait for their place
 * @param oldest since when the oldest of those waits
 */
public record Standing(long lines, String head, long waiting, Optional<Instant> oldest) {}
