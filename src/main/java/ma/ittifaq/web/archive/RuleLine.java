package ma.ittifaq.web.archive;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.archive.retention.RuleTerms;

/**
 * An edition of a rule as a page shows it.
 *
 * @param decidedBy empty until somebody decided
 * @param note empty when nothing was said with the decision
 * @param decidable it awaits a decision, which the viewer may take
 */
public record RuleLine(
        UUID id,
        RuleTerms terms,
        int edition,
        RetentionRule.Status status,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String note,
        boolean decidable) {

    public boolean isPending() {
        return status == RetentionRule.Status.PROPOSED;
    }

    public boolean isInForce() {
        return status == RetentionRule.Status.APPROVED;
    }

    public boolean isDecided() {
        return !decidedBy.isEmpty();
    }
}
