package ma.ittifaq.archive.transfer;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;

/**
 * A record in a bag that somebody brought.
 *
 * @param folder in the bag, with the slash behind it
 * @param rows what the database held of it
 */
record BroughtRecord(String folder, JsonObject rows) {
    private static final String ROWS = "metadata/rows.json";
    private static final JsonProvider JSON = JsonProvider.provider();

    /** What reads a stranger's rows. */
    interface Reading<T> {
        T read() throws IOException;
    }

    UUID id() {
        return UUID.fromString(rows.getString("record"));
    }

    JsonObject tables() {
        return rows.getJsonObject("tables");
    }

    JsonObject described() {
        return tables().getJsonArray("archive_record").getJsonObject(0);
    }

    String reference() {
        return described().getString("reference", "");
    }

    /** Its acts and scans. */
    List<byte[]> files(BroughtBag bag) throws IOException {
        List<String> paths = bag.payload().stream()
                .filter(path -> path.startsWith(folder + "acts/") || path.startsWith(folder + "scans/"))
                .toList();
        bag.requireReadable(folder, paths);
        List<byte[]> files = new ArrayList<>();
        for (String path : paths) {
            files.add(bag.read(path));
        }
        return files;
    }

    /** In the order in which they became records: what rests on another comes after it. */
    static List<BroughtRecord> all(BroughtBag bag) throws IOException {
        List<BroughtRecord> found = new ArrayList<>();
        for (String path : bag.payload()) {
            if (path.endsWith("/" + ROWS)) {
                found.add(new BroughtRecord(
                        path.substring(0, path.length() - ROWS.length()), ours(() -> parsed(bag.read(path)))));
            }
        }
        if (found.isEmpty()) {
            throw ArchiveRefused.invalid("archive.intake.not_ours");
        }
        found.sort(Comparator.comparing(told -> told.described().getString("recorded_at")));
        return found;
    }

    /** Rows that are not such as we write fail in one of these ways, whatever in them is wrong. */
    static <T> T ours(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (DateTimeException
                | JsonException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException
                | IndexOutOfBoundsException
                | NoSuchElementException notOurs) {
            throw ArchiveRefused.invalid("archive.intake.not_ours");
        }
    }

    private static JsonObject parsed(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject told = reader.readObject();
            if (told.getInt("version") > RecordRows.VERSION) {
                throw ArchiveRefused.invalid("archive.intake.newer");
            }
            JsonObject tables = told.getJsonObject("tables");
            JsonObject described = tables.getJsonArray("archive_record").getJsonObject(0);
            if (!tables.keySet().containsAll(Restoring.tables())
                    || !described.getString("agreement_id").equals(told.getString("record"))
                    || described.getString("recorded_at").isEmpty()) {
                throw ArchiveRefused.invalid("archive.intake.not_ours");
            }
            return told;
        }
    }
}
