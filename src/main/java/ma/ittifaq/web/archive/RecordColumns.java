package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.Exported;
import ma.ittifaq.web.Words;

/** A record as a row of a table, in the viewer's words. */
@RequestScoped
public class RecordColumns {
    private static final List<String> NAMES = List.of(
            "reference",
            "kind",
            "state",
            "name.ar",
            "name.fr",
            "ppr",
            "unit.code",
            "unit.ar",
            "unit.fr",
            "start",
            "end",
            "filed",
            "closed",
            "clauses",
            "cited",
            "age",
            "fate",
            "due",
            "origin");

    @Inject
    private Words words;

    List<String> head() {
        return NAMES.stream().map(n -> words.tell("web_archive", "column." + n)).toList();
    }

    List<String> row(Exported line) {
        ArchiveRecord kept = line.kept();
        return Stream.of(
                        kept.reference().orElse(""),
                        words.label(kept.kind()),
                        words.label(kept.state()),
                        kept.name().ar(),
                        kept.name().fr(),
                        kept.ppr(),
                        kept.unitCode(),
                        kept.unit().ar(),
                        kept.unit().fr(),
                        day(kept.startsOn()),
                        day(kept.endsOn()),
                        words.dayOf(kept.recordedAt()).toString(),
                        day(kept.closedAt().map(words::dayOf)),
                        kept.clauseSet().orElse(""),
                        kept.legalReferences(),
                        said("record.age.", line.age()),
                        said("fate.", line.fate()),
                        day(line.dueOn()),
                        kept.isDigitised() ? words.tell("web_archive", "digitised") : "")
                .toList();
    }

    private String said(String prefix, Optional<? extends Enum<?>> constant) {
        return constant.map(c -> words.tell("web_schedule", prefix + c.name())).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
