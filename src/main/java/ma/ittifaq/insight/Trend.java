package ma.ittifaq.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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

    List<Figures.Month> months(Tallies done) {
        Map<YearMonth, OptionalInt> asked = told(done, Action.SUBMIT);
        Map<YearMonth, OptionalInt> approved = told(done, Action.APPROVE);
        Map<YearMonth, OptionalInt> refused = told(done, Action.REFUSE);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Figures.Month(month, asked.get(month), approved.get(month), refused.get(month)))
                .toList();
    }

    /** Months in which nothing was done are told too. */
    private Map<YearMonth, OptionalInt> told(Tallies done, Action action) {
        Map<YearMonth, Integer> counts = done.months(action);
        Map<YearMonth, Integer> of = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .collect(Collectors.toMap(month -> month, month -> counts.getOrDefault(month, 0)));
        return Figures.guarded(of);
    }
}
