package ma.ittifaq.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ma.ittifaq.directory.CsvSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The CSV files of the demo. */
final class DemoTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private DemoTable() {}

    static List<Map<String, String>> rows(String name) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new InputStreamReader(source(name).open(), StandardCharsets.UTF_8))
                .setFormat(FORMAT)
                .get()) {
            return parser.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream file = source(name).open()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvSource source(String name) {
        return () -> {
            InputStream file = DemoTable.class.getResourceAsStream(name);
            if (file == null) {
                throw new IOException("No such file of the demo: " + name);
            }
            return file;
        };
    }
}
