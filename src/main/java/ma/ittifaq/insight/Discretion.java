package ma.ittifaq.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.OrgUnit;

/**
 * Which counts may be told of which unit, so that none of fewer than five comes out when the figures of a unit are taken from
 * those of the unit above. One answer for everybody: two people who may see different units cannot put theirs together.
 */
final class Discretion {

    private final List<OrgUnit> tops;
    private final Map<UUID, List<OrgUnit>> below;

    /** @param units all units of the administration */
    Discretion(List<OrgUnit> units) {
        tops = units.stream().filter(unit -> unit.parent().isEmpty()).toList();
        below = units.stream()
                .filter(unit -> unit.parent().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.parent().orElseThrow()));
    }

    /**
     * Counts that may be told; what may not is missing.
     *
     * @param totals of a unit and those below
     * @param own of a unit by itself
     */
    private record Told(Map<UUID, Integer> totals, Map<UUID, Integer> own) {}

    /** Of the unit and those below, by the counts of each unit by itself. */
    OptionalInt total(UUID unit, Map<UUID, Integer> counts) {
        return found(told(counts).totals(), unit);
    }

    /** Of each of these units by itself. */
    Map<UUID, OptionalInt> own(List<OrgUnit> units, Map<UUID, Integer> counts) {
        Map<UUID, Integer> own = told(counts).own();
        return units.stream().map(OrgUnit::id).collect(Collectors.toMap(id -> id, id -> found(own, id)));
    }

    /**
     * Parts of a total of the unit and those below, in the order of what they are of.
     *
     * @param parts of what, the counts of each unit by itself
     * @param whole the same counts of the total
     */
    <K> Map<K, OptionalInt> parts(UUID unit, Map<K, Map<UUID, Integer>> parts, Map<UUID, Integer> whole) {
        Map<K, OptionalInt> told = new HashMap<>();
        Map<K, Integer> counts = new HashMap<>();
        boolean hidden = total(unit, whole).isEmpty();
        parts.forEach((part, of) -> {
            told.put(part, hidden ? OptionalInt.empty() : total(unit, of));
            counts.put(part, sum(unit, of));
        });
        return new TreeMap<>(Figures.closed(counts, told));
    }

    private static OptionalInt found(Map<UUID, Integer> told, UUID unit) {
        return told.containsKey(unit) ? OptionalInt.of(told.get(unit)) : OptionalInt.empty();
    }

    private Told told(Map<UUID, Integer> counts) {
        Told told = new Told(new HashMap<>(), new HashMap<>());
        tops.forEach(
                top -> Figures.guarded(sum(top.id(), counts)).ifPresent(total -> tell(top.id(), total, counts, told)));
        return told;
    }

    /** A total is told: so may be what it is made of, as far as the rest says nothing. Below what is not told, nothing is. */
    private void tell(UUID unit, int total, Map<UUID, Integer> counts, Told told) {
        told.totals().put(unit, total);
        List<OrgUnit> children = below.getOrDefault(unit, List.of());
        Map<UUID, Integer> parts = Stream.concat(
                        Stream.of(unit), children.stream().map(OrgUnit::id))
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> part.equals(unit) ? counts.getOrDefault(unit, 0) : sum(part, counts)));
        Map<UUID, OptionalInt> guarded = Figures.guarded(parts);
        guarded.get(unit).ifPresent(own -> told.own().put(unit, own));
        children.forEach(child -> guarded.get(child.id()).ifPresent(sum -> tell(child.id(), sum, counts, told)));
    }

    private int sum(UUID unit, Map<UUID, Integer> counts) {
        return counts.getOrDefault(unit, 0)
                + below.getOrDefault(unit, List.of()).stream()
                        .mapToInt(child -> sum(child.id(), counts))
                        .sum();
    }
}
