package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import ma.ittifaq.regulation.PolicyLimits;

/** When: period, mode, week, hours of availability. */
final class ScheduleCheck {

    private static final int MOST_WINDOWS = 4;

    private ScheduleCheck() {}

    static void check(Terms terms, PolicyLimits limits, LocalDate today, Findings findings) {
        mode(terms.mode(), findings);
        period(terms.period(), limits, today, findings);
        week(terms, limits, findings);
        if (findings.require("availability", terms.availability())) {
            availability(terms.availability(), limits, findings);
        }
    }

    private static void mode(Mode mode, Findings findings) {
        if (findings.require("mode", mode)) {
            findings.require("mode.extent", mode.extent());
            findings.require("mode.tenure", mode.tenure());
            findings.require("mode.days", mode.days());
        }
    }

    private static void period(Period period, PolicyLimits limits, LocalDate today, Findings findings) {
        if (findings.require("period.start", period.start()) && period.start().isBefore(today)) {
            findings.add("period.start", "terms.period.past", today);
        }
        if (findings.require("period.end", period.end())
                && period.isComplete()
                && !period.end().isBefore(period.start().plusMonths(limits.longestMonths()))) {
            findings.add("period.end", "terms.period.too_long", limits.longestMonths());
        }
    }

    private static void week(Terms terms, PolicyLimits limits, Findings findings) {
        int days = terms.week().telework().size();
        int onSite = terms.week().onSite().size();
        Mode.Extent extent = terms.mode() == null ? null : terms.mode().extent();
        if (days == 0) {
            findings.add("week.telework", "terms.week.empty");
        } else if (days > limits.mostTeleworkDays()) {
            findings.add("week.telework", "terms.week.too_many", limits.mostTeleworkDays());
        } else if (onSite < limits.leastOnSiteDays()) {
            findings.add("week.telework", "terms.week.too_few_on_site", limits.leastOnSiteDays());
        } else if (extent == Mode.Extent.FULL && onSite > 0) {
            findings.add("week.telework", "terms.mode.full_with_site_days");
        } else if (extent == Mode.Extent.PARTIAL && onSite == 0) {
            findings.add("week.telework", "terms.mode.partial_without_site_days");
        }
    }

    private static void availability(Availability availability, PolicyLimits limits, Findings findings) {
        List<Window> windows = availability.windows();
        if (windows.isEmpty()) {
            findings.add("availability.windows", "terms.required");
        }
        findings.requireAtMost("availability.windows", windows, MOST_WINDOWS);
        for (int i = 0; i < windows.size(); i++) {
            window("availability.windows[" + i + "]", windows.get(i), limits.opens(), limits.closes(), findings);
        }
        if (overlap(windows)) {
            findings.add("availability.windows", "terms.window.overlapping");
        }
        if (findings.require("availability.ramadan", availability.ramadan())) {
            window(
                    "availability.ramadan",
                    availability.ramadan(),
                    limits.ramadanOpens(),
                    limits.ramadanCloses(),
                    findings);
        }
    }

    private static void window(String field, Window window, LocalTime opens, LocalTime closes, Findings findings) {
        boolean complete = findings.require(field + ".from", window.from());
        complete &= findings.require(field + ".to", window.to());
        if (complete && (window.from().isBefore(opens) || window.to().isAfter(closes))) {
            findings.add(field, "terms.window.outside", opens, closes);
        }
    }

    private static boolean overlap(List<Window> windows) {
        List<Window> inOrder = windows.stream()
                .filter(Window::isComplete)
                .sorted(Comparator.comparing(Window::from))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from().isBefore(inOrder.get(i - 1).to())) {
                return true;
            }
        }
        return false;
    }
}
