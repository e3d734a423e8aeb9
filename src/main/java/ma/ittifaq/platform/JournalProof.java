package ma.ittifaq.platform;

import java.util.Optional;
import java.util.UUID;

/** The journal's soundness, for features that may not know the journal. */
public interface JournalProof {
    /**
     * What recomputing the chain of hashes found.
     *
     * @param lines how many lines were recomputed
     * @param broken the first line that is not what the chain demands
     */
    record Outcome(long lines, Optional<Long> broken) {}

    Outcome recompute();

    /**
     * The lines about one agreement as JSON Lines, oldest first: {@code sequence}, {@code canonical}, {@code hash}, and
     * {@code previous}, the hash of the line before it, so that each can be recomputed by itself. What has no place in the
     * chain yet is not among them.
     */
    String extract(UUID agreement);
}
