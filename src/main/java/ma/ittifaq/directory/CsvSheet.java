package ma.ittifaq.directory;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A file of the import that can be read: looked through, recognised, its header understood. */
final class CsvSheet {

    private final CsvFile file;
    private final CsvHeader header;
    private final long lines;
    private final ImportErrors errors;

    private CsvSheet(CsvFile file, CsvHeader header, long lines, ImportErrors errors) {
        this.file = file;
        this.header = header;
        this.lines = lines;
        this.errors = errors;
    }

    /** Looks at the file; what cannot be read or recognised is reported and gives no sheet. */
    static java.util.Optional<CsvSheet> open(CsvSource source, List<ImportErrors> all) throws IOException {
        ImportErrors unknown = new ImportErrors(null);
        CsvLook look = CsvLook.at(source, unknown);
        all.add(unknown);
        if (unknown.count() > 0) {
            return java.util.Optional.empty();
        }
        CsvFile file = new CsvFile(source, look.delimiter());
        AtomicReference<CsvSheet> sheet = new AtomicReference<>();
        file.read(
                (cells, line) -> {
                    CsvHeader.sheetOf(cells).ifPresent(kind -> {
                        ImportErrors errors = new ImportErrors(kind);
                        all.add(errors);
                        sheet.set(new CsvSheet(file, CsvHeader.of(kind, cells, line, errors), look.lines(), errors));
                    });
                    return false;
                },
                unknown);
        if (sheet.get() == null && unknown.count() == 0) {
            unknown.add(1, "", "import.unknown_file", "");
        }
        return java.util.Optional.ofNullable(sheet.get());
    }

    /** Gives every line below the header; bad cells go to the errors given. */
    void rows(Consumer<ImportRow> reader, ImportErrors findings) throws IOException {
        boolean[] below = new boolean[1];
        file.read(
                (cells, line) -> {
                    if (below[0]) {
                        reader.accept(header.row(cells, line, findings));
                    }
                    below[0] = true;
                    return true;
                },
                findings);
    }

    ImportSheet kind() {
        return header.sheet();
    }

    List<String> ignored() {
        return header.ignored();
    }

    long lines() {
        return lines;
    }

    ImportErrors errors() {
        return errors;
    }
}
