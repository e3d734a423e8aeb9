package ma.ittifaq.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.UnitKind;
import org.junit.jupiter.api.Test;

/** Whoever subtracts every count that is told from every other does not find one of fewer than five. */
class DiscretionTest {

    private final Random random = new Random(11);
    private final List<OrgUnit> units = new ArrayList<>();
    private final Map<UUID, Integer> counts = new HashMap<>();

    private OrgUnit unit(OrgUnit above, int count) {
        OrgUnit unit = new OrgUnit("U" + units.size(), UnitKind.SERVICE, above == null ? null : above.id());
        units.add(unit);
        counts.put(unit.id(), count);
        return unit;
    }

    private int sum(OrgUnit unit) {
        return counts.get(unit.id())
                + units.stream()
                        .filter(each -> each.parent().filter(unit.id()::equals).isPresent())
                        .mapToInt(this::sum)
                        .sum();
    }

    @Test
    void whatIsOfEnoughIsTold() {
        OrgUnit top = unit(null, 5);
        OrgUnit below = unit(top, 7);
        Discretion discretion = new Discretion(units);
        assertEquals(OptionalInt.of(12), discretion.total(top.id(), counts));
        assertEquals(OptionalInt.of(7), discretion.total(below.id(), counts));
        assertEquals(Map.of(top.id(), OptionalInt.of(5), below.id(), OptionalInt.of(7)), discretion.own(units, counts));
    }

    /** Twelve above, less eight on the page of one service, would be the four of the other. */
    @Test
    void theUnitBesideAFewIsNotToldOnItsOwnPageEither() {
        OrgUnit top = unit(null, 0);
        OrgUnit eight = unit(top, 8);
        unit(top, 4);
        assertEquals(OptionalInt.empty(), new Discretion(units).total(eight.id(), counts));
        assertEquals(OptionalInt.of(12), new Discretion(units).total(top.id(), counts));
    }

    /** Seven refusals, five of them for one reason: the two others are not told, nor are the five. */
    @Test
    void partsDoNotTellEachOther() {
        UUID top = unit(null, 7).id();
        Discretion discretion = new Discretion(units);
        assertEquals(
                Map.of("A", OptionalInt.empty(), "B", OptionalInt.empty(), "C", OptionalInt.of(0)),
                discretion.parts(top, Map.of("A", Map.of(top, 5), "B", Map.of(top, 2), "C", Map.of()), counts));
        counts.put(top, 4);
        assertEquals(
                Map.of("A", OptionalInt.empty(), "B", OptionalInt.empty()),
                discretion.parts(top, Map.of("A", Map.of(top, 4), "B", Map.of(top, 0)), counts));
    }

    @Test
    void noSubtractionFindsAFew() {
        for (int round = 0; round < 300; round++) {
            units.clear();
            counts.clear();
            unit(null, random.nextInt(9));
            for (int i = 0; i < 12; i++) {
                unit(units.get(random.nextInt(units.size())), random.nextInt(3) * random.nextInt(6));
            }
            attack();
        }
    }

    /** Every unit is an equation: its total less its own count less the totals below is nothing. */
    private void attack() {
        Discretion discretion = new Discretion(units);
        Map<UUID, OptionalInt> own = discretion.own(units, counts);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (discretion.total(units.get(i).id(), counts).isEmpty()) {
                unknown.add(i);
            }
            if (own.get(units.get(i).id()).isEmpty()) {
                unknown.add(units.size() + i);
            }
        }
        double[][] equations = new double[units.size()][2 * units.size()];
        for (int i = 0; i < units.size(); i++) {
            equations[i][i] = 1;
            equations[i][units.size() + i] = -1;
            OrgUnit unit = units.get(i);
            units.get(i).parent().ifPresent(parent -> equations[index(parent)][units.indexOf(unit)] = -1);
        }
        for (int found : solved(equations, unknown)) {
            int value = found < units.size()
                    ? sum(units.get(found))
                    : counts.get(units.get(found - units.size()).id());
            assertTrue(value == 0 || value >= Figures.FEWEST, () -> "found out: " + value + " in " + counts.values());
        }
        assertFalse(units.isEmpty());
    }

    private int index(UUID id) {
        return units.stream().map(OrgUnit::id).toList().indexOf(id);
    }

    /** Which of the unknown come out of the equations: by elimination, those that stand alone in a line. */
    private static List<Integer> solved(double[][] equations, List<Integer> unknown) {
        double[][] lines = Arrays.stream(equations)
                .map(line ->
                        unknown.stream().mapToDouble(column -> line[column]).toArray())
                .toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < unknown.size() && rank < lines.length; column++) {
            int pivot = rank;
            while (pivot < lines.length && lines[pivot][column] == 0) {
                pivot++;
            }
            if (pivot < lines.length) {
                double[] line = lines[pivot];
                lines[pivot] = lines[rank];
                lines[rank] = line;
                reduce(lines, rank++, column);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (double[] line : lines) {
            int[] there = java.util.stream.IntStream.range(0, line.length)
                    .filter(column -> Math.abs(line[column]) > 1e-9)
                    .toArray();
            if (there.length == 1) {
                found.add(unknown.get(there[0]));
            }
        }
        return found;
    }

    private static void reduce(double[][] lines, int pivot, int column) {
        double by = lines[pivot][column];
        for (int j = 0; j < lines[pivot].length; j++) {
            lines[pivot][j] /= by;
        }
        for (int i = 0; i < lines.length; i++) {
            double times = lines[i][column];
            for (int j = 0; i != pivot && j < lines[i].length; j++) {
                lines[i][j] -= times * lines[pivot][j];
            }
        }
    }
}
