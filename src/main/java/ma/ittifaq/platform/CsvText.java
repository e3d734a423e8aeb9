package ma.ittifaq.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A small table as spreadsheets save it: UTF-8, comma or semicolon, a line of names first. */
public final class CsvText {

    /** Takes one line below the names. */
    public interface Row {
        void take(CSVRecord cells, long line);
    }

    /** Is told what cannot be read: {@code columns} where names are missing, {@code unreadable} elsewhere. */
    public interface Fault {
        void at(long line, String value, String what);
    }

    private static final String MARK = "\uFEFF";

    private CsvText() {}

    /** Gives every line that has as many cells as there are names; further columns are nobody's business. */
    public static void read(byte[] file, Set<String> columns, Row row, Fault fault) {
        String text = new String(file, StandardCharsets.UTF_8);
        text = text.startsWith(MARK) ? text.substring(1) : text;
        String head = text.lines().findFirst().orElse("");
        long[] line = {1};
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format(head.contains(";") ? ';' : ','))
                .get()) {
            Set<String> names = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!names.containsAll(columns)) {
                fault.at(1, head, "columns");
                return;
            }
            for (CSVRecord cells : parser) {
                line[0] = parser.getCurrentLineNumber();
                if (cells.isConsistent()) {
                    row.take(cells, line[0]);
                } else {
                    fault.at(line[0], "", "unreadable");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            fault.at(line[0] + 1, "", "unreadable");
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
    }
}
