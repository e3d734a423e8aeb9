package ma.ittifaq.archive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;

/**
 * What narrows a question by what is in the file; every part may be empty, those given must all fit.
 *
 * @param act has an act of this kind
 * @param cited number of a legal text that it cites: {@code 3/2020}
 * @param clauses the published version of the clauses that its text was made with
 * @param from its period goes on until this day or longer
 * @param until its period begins on this day or earlier
 */
public record Facets(
        Optional<Act.Kind> act,
        Optional<String> cited,
        Optional<String> clauses,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public static final Facets NONE =
            new Facets(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean narrow() {
        return Stream.of(act, cited, clauses, from, until).anyMatch(Optional::isPresent);
    }
}
