package ma.ittifaq.regulation.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A topic on the desk of who writes it.
 *
 * @param topic as it is in force
 * @param delivered as it came with the product
 * @param draft what is written and not published; empty without a draft
 * @param version of the draft, which a change of it must name; -1 without one
 * @param past the published editions, the newest first
 */
public record Manuscript(Topic topic, Advice delivered, Optional<Advice> draft, long version, List<Past> past) {

    static final long NONE = -1;

    public Manuscript {
        past = List.copyOf(past);
    }

    /** An edition, by whom, when, and what it said. */
    public record Past(int number, Instant at, UUID by, Advice advice) {}
}
