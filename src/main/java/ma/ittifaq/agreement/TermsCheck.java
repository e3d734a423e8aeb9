package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.regulation.PolicyLimits;

/**
 * What keeps terms from being submitted: missing parts, limits of the policy, contradictions, and the agreement that
 * they follow. Every finding at once, in the order of the form.
 */
public final class TermsCheck {

    private TermsCheck() {}

    static void require(Agreement agreement, Context context) {
        Findings findings = new Findings();
        collect(agreement.terms(), context.policy().limits(), context.today(), findings);
        context.followed().ifPresent(followed -> followed.check(agreement, context, findings));
        Undertakings undertakings = agreement.terms().undertakings();
        if (agreement.initiatedByEmployee() && (undertakings == null || !undertakings.isComplete())) {
            findings.add("undertakings", "terms.undertakings.required");
        }
        findings.refuse();
    }

    /** Everything in the terms themselves that keeps them from being submitted today. */
    public static List<Finding> findings(Terms terms, PolicyLimits limits, LocalDate today) {
        Findings findings = new Findings();
        collect(terms, limits, today, findings);
        return findings.all();
    }

    private static void collect(Terms terms, PolicyLimits limits, LocalDate today, Findings findings) {
        TextCheck.check(terms, findings);
        ContentCheck.grounds(terms.grounds(), findings);
        ScheduleCheck.check(terms, limits, today, findings);
        ContentCheck.check(terms, limits, findings);
    }

    /** Fills what the author left to the policy: trial, notices, recall and follow-up. */
    static Terms completed(Terms terms, PolicyLimits limits) {
        Conditions c = terms.conditions() == null ? Conditions.BY_POLICY : terms.conditions();
        return terms.withConditions(new Conditions(
                or(c.trialMonths(), limits.trialMonths()),
                or(c.noticeDays(), limits.noticeDays()),
                or(c.trialNoticeDays(), limits.trialNoticeDays()),
                or(c.recallDays(), 1),
                or(c.followUpDays(), 15),
                c.remoteAccess(),
                c.costsBorne()));
    }

    private static Integer or(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
