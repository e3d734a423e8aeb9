package ma.ittifaq.team;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of absences as tables save it: UTF-8, comma or semicolon, a line of names first. */
final class AbsenceCsv {

    /** An absence and the line that it stands on. */
    record Row(long line, AbsenceRequest asked) {}

    private static final Set<String> COLUMNS = Set.of("ppr", "kind", "first", "last");
    private static final String MARK = "\uFEFF";

    private AbsenceCsv() {}

    /** What can be read of it; what cannot is added to what is wrong. */
    static List<Row> read(byte[] file, List<AbsenceReport.Line> wrong) {
        String text = new String(file, StandardCharsets.UTF_8);
        text = text.startsWith(MARK) ? text.substring(1) : text;
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Set<String> names = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!names.containsAll(COLUMNS)) {
                wrong.add(new AbsenceReport.Line(1, head, "absence.columns"));
                return rows;
            }
            for (CSVRecord cells : parser) {
                row(cells, parser.getCurrentLineNumber(), rows, wrong);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            wrong.add(new AbsenceReport.Line(rows.size() + 2L, "", "absence.unreadable"));
        }
        return rows;
    }

    private static void row(CSVRecord cells, long line, List<Row> rows, List<AbsenceReport.Line> wrong) {
        if (!cells.isConsistent()) {
            wrong.add(new AbsenceReport.Line(line, "", "absence.unreadable"));
            return;
        }
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
