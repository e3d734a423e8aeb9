package ma.ittifaq.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Reason;

/**
 * One agreement of the demo, a line of {@code agreements.csv}. Days are counted from the day of the load, so that the
 * demo is always three years deep and never out of date.
 *
 * @param asked when the draft is made
 * @param start its first day, moved to a Monday
 * @param months its length; 0: to the end of the agreement it follows
 * @param until the last step of the road that is taken; all of them when it is not said
 * @param end what happens beside the road, by whom, on which day
 */
record Story(
        int id,
        String ppr,
        Kind kind,
        Optional<Integer> follows,
        Party initiator,
        int asked,
        int start,
        int months,
        List<DayOfWeek> week,
        Grounds.Motive motive,
        Step until,
        Optional<End> end,
        boolean few) {

    /** @param to the day until which, or on which, where the action names one */
    record End(Action action, Party who, int on, Optional<Integer> to, Reason reason, String note) {

        MoveDetails details(LocalDate today) {
            LocalDate day = to.map(today::plusDays).orElse(null);
            boolean suspends = action == Action.SUSPEND;
            return new MoveDetails(
                    note.isEmpty() ? null : note,
                    reason,
                    suspends ? Step.workingDay(today.plusDays(on)) : null,
                    suspends ? day : null,
                    action == Action.GIVE_NOTICE ? day : null,
                    null);
        }
    }

    static Story of(Map<String, String> row) {
        return new Story(
                number(row, "id"),
                row.get("ppr"),
                Kind.valueOf(row.get("kind")),
                maybe(row, "follows").map(Integer::valueOf),
                maybe(row, "by").map(Party::valueOf).orElse(Party.EMPLOYEE),
                number(row, "asked"),
                number(row, "start"),
                number(row, "months"),
                row.get("week").chars().mapToObj(c -> DayOfWeek.of(c - '0')).toList(),
                Grounds.Motive.valueOf(row.get("motive")),
                maybe(row, "until").map(Step::of).orElse(Step.SIGN_AUTHORITY),
                maybe(row, "ends").map(action -> end(action, row)),
                !row.get("few").isEmpty());
    }

    private static End end(String action, Map<String, String> row) {
        return new End(
                Action.ofWireName(action).orElseThrow(),
                Party.valueOf(row.get("who")),
                number(row, "on"),
                maybe(row, "to").map(Integer::valueOf),
                maybe(row, "reason").map(Reason::valueOf).orElse(null),
                row.get("note"));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Optional<String> maybe(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(v -> !v.isEmpty());
    }
}
