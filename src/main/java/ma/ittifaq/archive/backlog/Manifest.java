package ma.ittifaq.archive.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.ittifaq.archive.backlog.BacklogReport.Problem;
import ma.ittifaq.regulation.Bilingual;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The list of a batch as tables save it: UTF-8, comma or semicolon, a line of names first. */
final class Manifest {
    private static final Set<String> REQUIRED =
            Set.of("file", "reference", "ppr", "name_ar", "name_fr", "unit", "start", "end");

    private static final String MARK = "\uFEFF";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXTS = 400;

    private final List<Problem> problems;

    private Manifest(List<Problem> problems) {
        this.problems = problems;
    }

    /** What can be read of it; what cannot is added to what is wrong. */
    static List<ManifestRow> read(byte[] file, List<Problem> problems) {
        String text = new String(file, UTF_8);
        return new Manifest(problems).rows(text.startsWith(MARK) ? text.substring(1) : text);
    }

    private List<ManifestRow> rows(String text) {
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        List<ManifestRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Set<String> names = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!names.containsAll(REQUIRED)) {
                problems.add(new Problem(1, head, "archive.backlog.columns"));
                return rows;
            }
            for (CSVRecord cells : parser) {
                row(cells, parser.getCurrentLineNumber(), rows);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            problems.add(new Problem(rows.size() + 2L, "", "archive.backlog.unreadable"));
        }
        return rows;
    }

    private void row(CSVRecord cells, long line, List<ManifestRow> rows) {
        if (!cells.isConsistent()) {
            problems.add(new Problem(line, "", "archive.backlog.unreadable"));
            return;
        }
        int before = problems.size();
        LocalDate start = day(cells.get("start"), line);
        LocalDate end = day(cells.get("end"), line);
        ManifestRow row = new ManifestRow(
                line,
                cells.get("file"),
                text(cells, "reference", line, said -> said.length() <= LONGEST_REFERENCE),
                text(cells, "ppr", line, said -> said.matches("\\d{1,20}")),
                new Bilingual(
                        text(cells, "name_ar", line, Manifest::isName), text(cells, "name_fr", line, Manifest::isName)),
                cells.get("unit"),
                start,
                end,
                text(cells, "texts", line, said -> said.length() <= LONGEST_TEXTS),
                text(cells, "sha256", line, said -> said.matches("([0-9A-Fa-f]{64})?")));
        if (start != null && end != null && end.isBefore(start)) {
            problems.add(new Problem(line, start + " – " + end, "archive.backlog.period"));
        }
        if (problems.size() == before) {
            rows.add(row);
        }
    }

    private static boolean isName(String said) {
        return !said.isEmpty() && said.length() <= LONGEST_NAME;
    }

    private String text(CSVRecord cells, String column, long line, Predicate<String> fits) {
        String said = cells.isMapped(column) ? cells.get(column) : "";
        if (!fits.test(said)) {
            problems.add(new Problem(line, column + ": " + said, "archive.backlog.value"));
        }
        return said;
    }

    private LocalDate day(String typed, long line) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            problems.add(new Problem(line, typed, "archive.backlog.day"));
            return null;
        }
    }
}
