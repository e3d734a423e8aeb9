package ma.ittifaq.archive;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the index has of a record beside its words: where it belongs and when it was filed. No folded word is like these. */
final class Mark {
    private Mark() {}

    /** Of all that belongs to a unit or below it. */
    static String unit(String code) {
        return '/' + code;
    }

    /** Of all that was filed in a year. */
    static String year(int year) {
        return "#" + year;
    }

    /** @param path codes of the unit and of those above it, between slashes */
    static Set<String> of(String path, int year) {
        return Stream.concat(
                        Stream.of(path.split("/"))
                                .filter(code -> !code.isEmpty())
                                .map(Mark::unit),
                        Stream.of(year(year)))
                .collect(Collectors.toSet());
    }
}
