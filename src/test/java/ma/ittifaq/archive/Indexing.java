package ma.ittifaq.archive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;

/** Gives the folded words of a record to those who write records without the application. */
public final class Indexing {

    private Indexing() {}

    /** Of the record of a signed agreement. */
    public static Set<String> words(
            String path, LocalDate start, LocalDate end, String cites, String clauses, String... texts) {
        Set<String> words = Words.of(texts);
        Stream.of(path.split("/"))
                .filter(code -> !code.isEmpty())
                .map(Mark::unit)
                .forEach(words::add);
        Stream.of(cites.split(",")).map(Mark::cited).forEach(words::add);
        words.add(Mark.year(start.getYear()));
        words.add(Mark.clauses(clauses));
        words.addAll(PeriodMarks.of(Optional.of(start), Optional.of(end)));
        words.add(Mark.act(Act.Kind.AGREEMENT).orElseThrow());
        return words;
    }
}
