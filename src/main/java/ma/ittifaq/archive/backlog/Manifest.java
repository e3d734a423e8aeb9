package ma.ittifaq.archive.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    /** No letter of a name, and not what any keyboard types: controls, marks of direction, what some program could not read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\uFFFD]");

    private static final String DAY = "[12]\\d{3}-\\d\\d-\\d\\d";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXTS = 400;

    private final List<Problem> problems;

    private Manifest(List<Problem> problems) {
        this.problems = problems;
    }

    /** What can be read of it; what cannot is added to what is wrong. */
    static List<ManifestRow> read(byte[] file, List<Problem> problems) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return new Manifest(problems).rows(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException anotherAlphabet) {
            problems.add(new Problem(1, "", "archive.backlog.encoding"));
            return List.of();
        }
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
        Optional<String> unseen =
                cells.stream().filter(cell -> UNSEEN.matcher(cell).find()).findFirst();
        if (unseen.isPresent()) {
            String shown = UNSEEN.matcher(unseen.get()).replaceAll("\uFFFD");
            problems.add(new Problem(line, shown, "archive.backlog.characters"));
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
            if (typed.matches(DAY)) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException noDay) {
            // Told below, as what does not look like a day.
        }
        problems.add(new Problem(line, typed, "archive.backlog.day"));
        return null;
    }
}
