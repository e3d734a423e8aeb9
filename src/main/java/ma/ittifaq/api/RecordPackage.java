package ma.ittifaq.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.ittifaq.desk.Paper;
import ma.ittifaq.document.ActSchema;

/**
 * A ZIP of the papers of a record, with {@code record.json} that describes it and lists their SHA-256, and the schemas of
 * the data that the papers carry.
 */
final class RecordPackage {

    /** What {@code record.json} holds. */
    public record Manifest(RecordBody record, List<File> files) {}

    /** A paper in the package. */
    public record File(String name, String reference, String sha256) {}

    private final RecordBody record;
    private final List<File> files = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);

    private RecordPackage(RecordBody record) {
        this.record = record;
    }

    static RecordPackage of(RecordBody record) {
        return new RecordPackage(record);
    }

    void add(Paper paper) {
        files.add(new File(paper.fileName(), paper.reference(), paper.sha256()));
        write(paper.fileName(), paper.bytes());
    }

    byte[] bytes() {
        write("record.json", RecordWriter.json(new Manifest(record, files)));
        for (ActSchema schema : ActSchema.values()) {
            write("schemas/" + schema.fileName(), schema.bytes());
        }
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
