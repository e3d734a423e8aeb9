package ma.ittifaq.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The journal's soundness, for features that may not know the journal. */
public interface JournalProof {
    /**
     * What recomputing a stretch of the chain of hashes found.
     *
     * @param lines how many lines were recomputed
     * @param broken the first line that is not what the chain demands
     * @param strays ids of entries that had no place in the chain and did not wait for one, found at its end; they wait again
     * @param reached where the next stretch begins: number and recomputed hash of the last line; empty at the end of the chain
     *     and where it is broken
     */
    record Outcome(long lines, Optional<Long> broken, List<Long> strays, Optional<String> reached) {}

    /**
     * A line about an agreement, as much of it as is shown beside its file: no detail, no purpose, no address.
     *
     * @param kind what happened
     * @param actor who did it; empty for the system or somebody unknown
     * @param outcome how it ended: {@code DONE}, {@code REFUSED} or {@code FAILED}
     */
    record Told(long sequence, Instant at, String kind, Optional<UUID> actor, String outcome) {}

    /** Goes on behind what was reached, a thousand lines at most; nothing reached is the beginning. */
    Outcome recompute(Optional<String> reached);

    /** The newest lines about one agreement, newest first; what has no place in the chain yet is not among them. */
    List<Told> newest(UUID agreement, int most);

    /**
     * The lines about one agreement as JSON Lines, oldest first: {@code sequence}, {@code canonical}, {@code hash}, and
     * {@code previous}, the hash of the line before it, so that each can be recomputed by itself. What has no place in the
     * chain yet is not among them.
     */
    String extract(UUID agreement);
}
