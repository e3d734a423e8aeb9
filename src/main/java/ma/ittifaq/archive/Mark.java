package ma.ittifaq.archive;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.document.Act;

/**
 * What the index has of a record beside its words: where it belongs, when it was filed, what it cites, which acts are in it,
 * and its {@link PeriodMarks period}. Each begins with a sign that no folded word has.
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

    /** Of all that is in a state; in an {@link IndexEdition} only, as those that follow. */
    static String state(String name) {
        return '~' + name;
    }

    /** Of all whose period ended on a day. */
    static String ended(String day) {
        return '$' + day;
    }

    /** Of all whose fate comes due on a day. */
    static String due(String day) {
        return '%' + day;
    }

    static boolean isOfEdition(String word) {
        return "~$%".indexOf(word.charAt(0)) >= 0;
    }
}
