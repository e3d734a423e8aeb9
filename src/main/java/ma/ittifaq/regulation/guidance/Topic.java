package ma.ittifaq.regulation.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A topic as it is in force.
 *
 * @param at where it is shown in context
 * @param number the edition: 0 for what was delivered
 * @param publishedAt when HR published it; empty for what was delivered
 */
public record Topic(String code, List<Spot> at, Advice advice, int number, Optional<Instant> publishedAt) {

    public Topic {
        at = List.copyOf(at);
    }

    static Topic delivered(String code, List<Spot> at, Advice advice) {
        return new Topic(code, at, advice, 0, Optional.empty());
    }

    Topic as(AdviceEdition edition) {
        return new Topic(code, at, edition.advice(), edition.number(), Optional.of(edition.publishedAt()));
    }
}
