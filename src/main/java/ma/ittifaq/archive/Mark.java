package ma.ittifaq.archive;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;

/**
 * What the index has of a record beside its words: where it belongs, when it was filed, what it cites, which acts are in it,
 * and the quarters of its period. Each begins with a sign that no folded word has.
 */
final class Mark {
    /** Made with a move, so that the index is written with them; others come at any time. */
    private static final Set<Act.Kind> OF_MOVES = EnumSet.of(
            Act.Kind.AGREEMENT,
            Act.Kind.REFUSAL,
            Act.Kind.SUSPENSION,
            Act.Kind.NOTICE,
            Act.Kind.RESCISSION,
            Act.Kind.EARLY_END);

    private static final int MOST_QUARTERS = 80;

    private Mark() {}

    static boolean is(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Of all that belongs to a unit or below it. */
    static String unit(String code) {
        return '/' + code;
    }

    /** Of all that was filed in a year. */
    static String year(int year) {
        return "#" + year;
    }

    /** Of all that cites a legal text. */
    static String cited(String number) {
        return '=' + number;
    }

    /** Of all that was made with a version of the clauses. */
    static String clauses(String version) {
        return '+' + version;
    }

    /** Of all that has such an act; empty for a kind that the index does not have. */
    static Optional<String> act(Act.Kind kind) {
        return Optional.of(kind).filter(OF_MOVES::contains).map(of -> "!" + of);
    }

    /** Of all whose period meets one of the quarters of these days; none where there is no beginning or no end. */
    static List<String> quarters(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        LocalDate first = from.get().with(IsoFields.DAY_OF_QUARTER, 1);
        return Stream.iterate(first, day -> !day.isAfter(to.get()), day -> day.plusMonths(3))
                .limit(MOST_QUARTERS)
                .map(day -> "@" + day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR))
                .toList();
    }
}
