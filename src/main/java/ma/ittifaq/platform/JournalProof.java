package ma.ittifaq.platform;

import java.util.Optional;

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
}
