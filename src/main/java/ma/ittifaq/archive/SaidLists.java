package ma.ittifaq.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** A question as lists of numbers to be put together. */
final class SaidLists {
    private final List<List<String>> sought;
    private final List<String> beginnings;
    /** Of these a record must have none. */
    private final List<String> without;

    SaidLists(AskedWords words, Question question) {
        sought = new ArrayList<>(words.sought());
        beginnings = words.beginnings();
        if (!question.states().isEmpty()) {
            sought.add(question.states().stream()
                    .map(state -> Mark.state(state.name()))
                    .toList());
        }
        Facets facets = question.facets();
        Optional<Boolean> exact = facets.from().map(from -> PeriodMarks.areExact(facets.from(), facets.until()));
        without = exact.filter(any -> !any).isEmpty()
                ? List.of()
                : PeriodMarks.endedBefore(facets.from().orElseThrow()).stream()
                        .map(Mark::ended)
                        .toList();
    }

    /** All words and marks that have a part in it, but those of the beginnings. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(without);
        sought.forEach(words::addAll);
        return words;
    }

    List<String> beginnings() {
        return beginnings;
    }

    /** @param lists the numbers of each word that is there */
    RoaringBitmap all(Map<String, RoaringBitmap> lists) {
        RoaringBitmap all = Stream.concat(
                        sought.stream().map(either -> any(either.stream(), lists)),
                        beginnings.stream()
                                .map(beginning ->
                                        any(lists.keySet().stream().filter(word -> word.startsWith(beginning)), lists)))
                .reduce((one, other) -> {
                    one.and(other);
                    return one;
                })
                .orElseGet(RoaringBitmap::new);
        all.andNot(any(without.stream(), lists));
        return all;
    }

    private static RoaringBitmap any(Stream<String> words, Map<String, RoaringBitmap> lists) {
        RoaringBitmap any = new RoaringBitmap();
        words.filter(lists::containsKey).map(lists::get).forEach(any::or);
        return any;
    }
}
