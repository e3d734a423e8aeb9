package ma.ittifaq.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;

/** What a version of the policy must be to be published: numbers within reason that do not contradict each other. */
final class PolicyCheck {

    private static final int YEAR = 365;
    private static final int MOST_WORKING_DAYS = 60;

    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(LocalDate from, PolicyLimits limits, LocalDate today, Set<LocalDate> taken) {
        PolicyCheck check = new PolicyCheck();
        check.from(from, today, taken);
        check.numbers(limits);
        check.hours("closes", limits.opens(), limits.closes());
        check.hours("ramadanCloses", limits.ramadanOpens(), limits.ramadanCloses());
        return check.findings;
    }

    /** Steps that ask for a qualified signature while nobody can bring the card that makes one. */
    static List<Finding> unreachable(PolicySignatures signatures) {
        List<Finding> unreachable = new ArrayList<>();
        Map.of(
                        "employeeLevel", signatures.employee(),
                        "managerLevel", signatures.manager(),
                        "authorityLevel", signatures.authority())
                .forEach((field, level) -> {
                    if (level == SignatureLevel.QUALIFIED) {
                        unreachable.add(Finding.of(field, "policy.level.unreachable"));
                    }
                });
        return unreachable;
    }

    /** Days within reason; a superior is told after whose turn it is. */
    static List<Finding> reminders(PolicyReminders days) {
        PolicyCheck check = new PolicyCheck();
        check.within("stepDays", days.stepDays(), 0, MOST_WORKING_DAYS);
        check.within("escalationDays", days.escalationDays(), 0, MOST_WORKING_DAYS);
        check.within("aheadDays", days.aheadDays(), 0, MOST_WORKING_DAYS);
        check.within("delegationDays", days.delegationDays(), 0, MOST_WORKING_DAYS);
        check.within("returnDays", days.returnDays(), 0, MOST_WORKING_DAYS);
        if (days.escalationDays() > 0 && days.escalationDays() <= days.stepDays()) {
            check.findings.add(Finding.of("escalationDays", "policy.escalation.early", days.stepDays()));
        }
        return check.findings;
    }

    private void from(LocalDate from, LocalDate today, Set<LocalDate> taken) {
        if (from.isBefore(today) || from.isAfter(today.plusYears(5))) {
            findings.add(Finding.of("from", "policy.from.out_of_range", today, today.plusYears(5)));
        } else if (taken.contains(from)) {
            findings.add(Finding.of("from", "policy.from.taken", from));
        }
    }

    private void numbers(PolicyLimits limits) {
        int week = Week.workingDays().size();
        within("longestMonths", limits.longestMonths(), 1, 60);
        within("trialMonths", limits.trialMonths(), 0, Math.min(12, limits.longestMonths()));
        within("noticeDays", limits.noticeDays(), 0, YEAR);
        within("trialNoticeDays", limits.trialNoticeDays(), 0, Math.min(YEAR, limits.noticeDays()));
        within("renewals", limits.renewals(), 0, 10);
        within("renewalWindowDays", limits.renewalWindowDays(), 0, YEAR);
        within("mostTeleworkDays", limits.mostTeleworkDays(), 1, week);
        within("leastOnSiteDays", limits.leastOnSiteDays(), 0, Math.max(0, week - limits.mostTeleworkDays()));
    }

    private void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            findings.add(Finding.of(field, "terms.number.out_of_range", least, most));
        }
    }

    private void hours(String field, LocalTime opens, LocalTime closes) {
        if (!opens.isBefore(closes)) {
            findings.add(Finding.of(field, "policy.hours.reversed"));
        }
    }
}
