package ma.ittifaq.insight;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Kind;

/**
 * How many agreements in force are alike.
 *
 * @param mask the days teleworked, one bit each
 */
record InForce(UUID unit, Kind kind, int mask, int count) {

    InForce(UUID unit, Kind kind, int mask, long count) {
        this(unit, kind, mask, (int) count);
    }

    /** Days teleworked in a week. */
    int days() {
        return Integer.bitCount(mask);
    }

    static Map<UUID, Integer> byUnit(List<InForce> all) {
        return all.stream().collect(Collectors.groupingBy(InForce::unit, Collectors.summingInt(InForce::count)));
    }

    /** Of what there is in these units, the counts of each unit by itself. */
    static <K> Map<K, Map<UUID, Integer>> by(Function<InForce, K> what, List<InForce> all, Set<UUID> units) {
        Map<K, Map<UUID, Integer>> parts = all.stream()
                .collect(Collectors.groupingBy(
                        what, Collectors.groupingBy(InForce::unit, Collectors.summingInt(InForce::count))));
        parts.values().removeIf(of -> Collections.disjoint(of.keySet(), units));
        return parts;
    }
}
