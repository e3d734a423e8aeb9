package ma.ittifaq.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.platform.CsvText;
import org.apache.commons.csv.CSVRecord;

/** A file of absences. */
final class AbsenceCsv {

    /** An absence and the line that it stands on. */
    record Row(long line, AbsenceRequest asked) {}

    private static final Set<String> COLUMNS = Set.of("ppr", "kind", "first", "last");

    private AbsenceCsv() {}

    /** What can be read of it; what cannot is added to what is wrong. */
    static List<Row> read(byte[] file, List<AbsenceReport.Line> wrong) {
        List<Row> rows = new ArrayList<>();
        CsvText.read(
                file,
                COLUMNS,
                (cells, line) -> row(cells, line, rows, wrong),
                (line, value, what) -> wrong.add(new AbsenceReport.Line(line, value, "absence." + what)));
        return rows;
    }

    private static void row(CSVRecord cells, long line, List<Row> rows, List<AbsenceReport.Line> wrong) {
        try {
            rows.add(new Row(
                    line,
                    new AbsenceRequest(
                            cells.get("ppr"),
                            kind(cells.get("kind")),
                            day(cells.get("first")),
                            day(cells.get("last")))));
        } catch (DateTimeException noDay) {
            wrong.add(new AbsenceReport.Line(line, cells.get("first") + " " + cells.get("last"), "absence.date"));
        }
    }

    private static Absence.Kind kind(String typed) {
        return Stream.of(Absence.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}
