package ma.ittifaq.insight;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
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

    static int sum(List<InForce> all) {
        return all.stream().mapToInt(InForce::count).sum();
    }

    /** The counts that may be told, in the order of what they are of. */
    static <K> Map<K, OptionalInt> by(Function<InForce, K> what, List<InForce> all) {
        return new TreeMap<>(Figures.guarded(
                all.stream().collect(Collectors.groupingBy(what, Collectors.summingInt(InForce::count)))));
    }
}
