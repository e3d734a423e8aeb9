package ma.ittifaq.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which item of an older list became which item of a newer one.
 *
 * @param equal how many are the same in both
 * @param edited pairs that differ
 * @param added positions in the newer list without a counterpart
 * @param removed positions in the older list without a counterpart
 */
record Pairs(int equal, List<Pair> edited, List<Integer> added, List<Integer> removed) {
    record Pair(int before, int after) {}

    static Pairs of(List<?> before, List<?> after) {
        List<Integer> removed = new ArrayList<>(positions(before));
        List<Integer> added = new ArrayList<>();
        for (int i : positions(after)) {
            Optional<Integer> twin = removed.stream()
                    .filter(r -> before.get(r).equals(after.get(i)))
                    .findFirst();
            if (twin.isEmpty()) {
                added.add(i);
            } else {
                removed.remove(twin.get());
            }
        }
        int equal = after.size() - added.size();
        List<Pair> edited = new ArrayList<>();
        while (!added.isEmpty() && !removed.isEmpty()) {
            edited.add(new Pair(removed.removeFirst(), added.removeFirst()));
        }
        return new Pairs(equal, edited, added, removed);
    }

    private static List<Integer> positions(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
