package ma.ittifaq.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;

/** The months of a period, the last twelve of it at most, and what was done in each. */
record Trend(YearMonth first, YearMonth last) {

    private static final int MOST = 12;

    static Trend of(LocalDate from, LocalDate until) {
        YearMonth last = YearMonth.from(until);
        YearMonth first = YearMonth.from(from);
        YearMonth earliest = last.minusMonths(MOST - 1L);
        return new Trend(first.isBefore(earliest) ? earliest : first, last);
    }

    /** The first day that counts. */
    LocalDate since(LocalDate from) {
        return from.isBefore(first.atDay(1)) ? first.atDay(1) : from;
    }

    /** Of the unit and those below; months in which nothing was done are told too. */
    List<Figures.Month> months(UUID unit, Tallies done, Discretion discretion) {
        Map<YearMonth, OptionalInt> asked = told(unit, done, Action.SUBMIT, discretion);
        Map<YearMonth, OptionalInt> approved = told(unit, done, Action.APPROVE, discretion);
        Map<YearMonth, OptionalInt> refused = told(unit, done, Action.REFUSE, discretion);
        return months().map(
                        month -> new Figures.Month(month, asked.get(month), approved.get(month), refused.get(month)))
                .toList();
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private Map<YearMonth, OptionalInt> told(UUID unit, Tallies done, Action action, Discretion discretion) {
        return discretion.parts(unit, done.months(action, months()), done.of(action));
    }
}
