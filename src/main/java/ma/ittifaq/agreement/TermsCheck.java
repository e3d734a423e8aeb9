package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.regulation.PolicyLimits;

/** Completeness of the terms and the limits of the policy, every finding at once. */
public final class TermsCheck {

    private TermsCheck() {}

    static void require(Agreement agreement, Context context) {
        List<Finding> findings = findings(agreement.terms(), context.policy().limits(), context.today());
        if (agreement.initiatedByEmployee()
                && (agreement.terms().undertakings() == null
                        || !agreement.terms().undertakings().isComplete())) {
            findings.add(Finding.of("undertakings", "terms.undertakings.required"));
        }
        if (!findings.isEmpty()) {
            throw new RuleBroken.TermsInvalid(findings);
        }
    }

    /** Everything that keeps the terms from being submitted today, in the order of the form. */
    public static List<Finding> findings(Terms terms, PolicyLimits limits, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        period(terms.period(), limits, today, findings);
        week(terms, limits, findings);
        return findings;
    }

    private static void period(Period period, PolicyLimits limits, LocalDate today, List<Finding> findings) {
        if (period.start() == null) {
            findings.add(Finding.of("period.start", "terms.required"));
        } else if (period.start().isBefore(today)) {
            findings.add(Finding.of("period.start", "terms.period.past", today));
        }
        if (period.end() == null) {
            findings.add(Finding.of("period.end", "terms.required"));
        }
        if (period.isComplete()
                && !period.end().isBefore(period.start().plusMonths(limits.longestMonths()))) {
            findings.add(Finding.of("period.end", "terms.period.too_long", limits.longestMonths()));
        }
    }

    private static void week(Terms terms, PolicyLimits limits, List<Finding> findings) {
        int days = terms.week().telework().size();
        if (days == 0) {
            findings.add(Finding.of("week.telework", "terms.week.empty"));
        } else if (days > limits.mostTeleworkDays()) {
            findings.add(Finding.of("week.telework", "terms.week.too_many", limits.mostTeleworkDays()));
        } else if (terms.week().onSite().size() < limits.leastOnSiteDays()) {
            findings.add(Finding.of("week.telework", "terms.week.too_few_on_site", limits.leastOnSiteDays()));
        }
    }

    /** Fills what the employee left to the policy: trial and notices. */
    static Terms completed(Terms terms, PolicyLimits limits) {
        Conditions c = terms.conditions() == null
                ? new Conditions(null, null, null, null, null, true, true)
                : terms.conditions();
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
