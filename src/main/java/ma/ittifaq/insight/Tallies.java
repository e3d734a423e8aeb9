package ma.ittifaq.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;

/** What was done in a period, day by day. */
record Tallies(Map<LocalDate, List<Tally>> days) {

    private static final double MICROS_A_DAY = 86_400_000_000.0;
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private Stream<Tally> all() {
        return days.values().stream().flatMap(List::stream);
    }

    Map<Action, Integer> moves() {
        return all().collect(Collectors.groupingBy(each -> each.alike().action(), Collectors.summingInt(Tally::count)));
    }

    /** How often something was done in each month in which it was. */
    Map<YearMonth, Integer> months(Action action) {
        return days.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> YearMonth.from(each.getKey()), Collectors.summingInt(each -> each.getValue().stream()
                                .filter(tally -> tally.alike().action() == action)
                                .mapToInt(Tally::count)
                                .sum())));
    }

    Map<Reason, Integer> refusals() {
        return all().filter(each -> each.alike().action() == Action.REFUSE
                        && each.alike().reason().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.alike().reason().orElseThrow(), Collectors.summingInt(Tally::count)));
    }

    /** How long it took to leave each of these states, of the moves that left one. */
    List<Figures.Step> steps(Set<AgreementState> states) {
        return all()
                .filter(each -> each.alike().from().filter(states::contains).isPresent())
                .collect(Collectors.groupingBy(each -> each.alike().from().orElseThrow()))
                .entrySet()
                .stream()
                .map(each -> step(each.getKey(), Tally.sorted(each.getValue().stream())))
                .toList();
    }

    private static Figures.Step step(AgreementState state, long[] waits) {
        return new Figures.Step(
                state,
                waits.length,
                percentile(waits, HALF) / MICROS_A_DAY,
                percentile(waits, NINE_OF_TEN) / MICROS_A_DAY);
    }

    /** Between two of them where the part lies between two, as {@code percentile_cont} of SQL has it. */
    private static double percentile(long[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
