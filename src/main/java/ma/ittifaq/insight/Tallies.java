package ma.ittifaq.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** How often something was done, in each unit by itself. */
    Map<UUID, Integer> of(Action action) {
        return byUnit(all(), action);
    }

    /** The same in each of these months. */
    Map<YearMonth, Map<UUID, Integer>> months(Action action, Stream<YearMonth> months) {
        return months.collect(Collectors.toMap(
                month -> month,
                month -> byUnit(
                        days.entrySet().stream()
                                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                                .flatMap(day -> day.getValue().stream()),
                        action)));
    }

    /** Refusals by the reasons that were given in these units, in each unit by itself. */
    Map<Reason, Map<UUID, Integer>> refusals(Set<UUID> units) {
        Map<Reason, Map<UUID, Integer>> refusals = all().filter(
                        each -> each.alike().action() == Action.REFUSE
                                && each.alike().reason().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.alike().reason().orElseThrow(),
                        Collectors.groupingBy(each -> each.alike().unit(), Collectors.summingInt(Tally::count))));
        refusals.values().removeIf(of -> Collections.disjoint(of.keySet(), units));
        return refusals;
    }

    private static Map<UUID, Integer> byUnit(Stream<Tally> tallies, Action action) {
        return tallies.filter(each -> each.alike().action() == action)
                .collect(Collectors.groupingBy(each -> each.alike().unit(), Collectors.summingInt(Tally::count)));
    }

    /** How long it took to leave each of these states, of the moves in these units that left one. */
    List<Figures.Step> steps(Set<UUID> units, Set<AgreementState> states) {
        return all()
                .filter(each -> units.contains(each.alike().unit()))
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
