package ma.ittifaq.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the records of a file one after the other, each with the number of its first line. */
final class CsvFile {

    private final CsvSource source;
    private final CSVFormat format;

    CsvFile(CsvSource source, char delimiter) {
        this.source = source;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** Takes a record and the number of its first line; answers whether it wants another. */
    @FunctionalInterface
    interface RecordReader {
        boolean take(CSVRecord cells, long line);
    }

    /** Gives the records that are not blank; a quotation that never ends or is badly placed is reported and ends it. */
    void read(RecordReader reader, ImportErrors errors) throws IOException {
        long line = 1;
        try (CSVParser parser =
                CSVParser.builder().setReader(text()).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean wanted = true;
            while (wanted && records.hasNext()) {
                CSVRecord cells = records.next();
                wanted = cells.stream().allMatch(String::isBlank) || reader.take(cells, line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException badQuotes) {
            errors.add(line, "", "import.quotes", "");
        }
    }

    private Reader text() throws IOException {
        Reader reader = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
        char[] first = new char[1];
        int read = reader.read(first);
        if (read < 1 || first[0] == '\uFEFF') {
            return reader;
        }
        java.io.PushbackReader whole = new java.io.PushbackReader(reader);
        whole.unread(first[0]);
        return whole;
    }
}
