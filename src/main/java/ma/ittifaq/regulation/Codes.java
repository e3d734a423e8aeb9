package ma.ittifaq.regulation;

import java.util.Collection;
import java.util.stream.IntStream;

/** What new clauses and references are cited by. A code is never a number that another text of the draft has. */
final class Codes {
    private static final int MOST = 10_000;

    private Codes() {}

    static String next(Part part, Collection<String> taken) {
        return switch (part) {
            case ARTICLE -> free("CL-%02d", taken);
            case PLACE -> free("P-%d", taken);
            case SECURITY -> free("S-%d", taken);
        };
    }

    static String nextReference(Collection<String> taken) {
        return free("T%d", taken);
    }

    private static String free(String pattern, Collection<String> taken) {
        return IntStream.range(1, MOST)
                .mapToObj(pattern::formatted)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one can stand in the place of the other. */
    static boolean samePart(Entry one, Entry other) {
        return !(one instanceof ClauseEntry clause)
                || clause.written().part() == ((ClauseEntry) other).written().part();
    }
}
