package ma.ittifaq.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;

/**
 * What the archivist looks for; every part may be empty, those given must all fit.
 *
 * @param text names in either script and any order, beginnings of words, PPR or reference; or a whole CNIE
 * @param ppr the exact PPR
 * @param cnie the exact CNIE
 * @param reference the exact reference
 * @param unit code of a unit: it and all that stood below it
 * @param year the year of filing
 * @param states any of these; empty for all
 * @param keeping what the retention schedule or a hold says of them on a day; empty for all
 * @param facets what is in the file
 */
public record Question(
        Optional<String> text,
        Optional<String> ppr,
        Optional<String> cnie,
        Optional<String> reference,
        Optional<String> unit,
        Optional<Integer> year,
        List<AgreementState> states,
        Optional<Keeping> keeping,
        Facets facets) {

    /** Which records, by how long they are kept. */
    public enum Kept {
        /** Whose fate has come due. */
        DUE,
        /** On which a legal hold stands. */
        HELD,
        /** Whose fate is due and is elimination, that nothing holds, and that no open list names. */
        ELIMINABLE,
        /** Kept for good, that nothing holds, and that no transfer names. */
        TRANSFERABLE,
        /** That another archive has by a receipt. */
        TRANSFERRED
    }

    /** @param day the day on which it is so */
    public record Keeping(Kept kept, LocalDate day) {}

    public Question {
        text = given(text);
        ppr = given(ppr);
        cnie = given(cnie).map(Question::identifier);
        reference = given(reference);
        unit = given(unit);
        states = List.copyOf(states);
    }

    /** Only the one box of free text. */
    public static Question of(String text) {
        return of(Optional.ofNullable(text), Optional.empty(), Optional.empty(), List.of());
    }

    /** The one box, with what narrows a list. */
    public static Question of(
            Optional<String> text, Optional<String> unit, Optional<Integer> year, Collection<AgreementState> states) {
        return new Question(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unit,
                year,
                List.copyOf(states),
                Optional.empty(),
                Facets.NONE);
    }

    /** Whether it asks for anything; otherwise it finds all that is kept. */
    public boolean narrows() {
        return Stream.of(text, ppr, cnie, reference, unit, year, keeping).anyMatch(Optional::isPresent)
                || !states.isEmpty()
                || facets.narrow();
    }

    /** The same, of those only that are kept so. */
    public Question keeping(Kept kept, LocalDate day) {
        return new Question(
                text, ppr, cnie, reference, unit, year, states, Optional.of(new Keeping(kept, day)), facets);
    }

    /** The same, of those only in which this is. */
    public Question with(Facets more) {
        return new Question(text, ppr, cnie, reference, unit, year, states, keeping, more);
    }

    /** The words of the free text, folded as names are; each stands for all words that begin with it. */
    public List<String> words() {
        return text.map(Words::asked).orElse(List.of());
    }

    /** The free text, when it can be a CNIE: one or two letters and digits. */
    Optional<String> textAsCnie() {
        return text.filter(Question::mayBeCnie).map(Question::identifier);
    }

    /** Whether it is typed as a CNIE is: one or two letters and digits. */
    public static boolean mayBeCnie(String typed) {
        return identifier(typed).matches("[A-Z]{1,2}\\d{3,8}");
    }

    private static Optional<String> given(Optional<String> typed) {
        return typed.map(String::strip).filter(t -> !t.isEmpty());
    }

    private static String identifier(String typed) {
        return typed.replaceAll("[\\s\\p{Cf}-]+", "").toUpperCase(Locale.ROOT);
    }
}
