package ma.ittifaq.directory;

import java.util.ArrayList;
import java.util.List;

/** Gathers the errors of one file; beyond a bound it only counts, so that no file can fill the memory. */
final class ImportErrors {

    private static final int MOST = 50_000;

    private final ImportSheet sheet;
    private final List<ImportError> errors = new ArrayList<>();
    private long count;

    ImportErrors(ImportSheet sheet) {
        this.sheet = sheet;
    }

    void add(long line, String field, String key, String value, Object... arguments) {
        count++;
        if (errors.size() < MOST) {
            errors.add(new ImportError(sheet, line, field, key, List.of(arguments), ImportCell.shown(value)));
        }
    }

    List<ImportError> list() {
        return errors.stream()
                .sorted(java.util.Comparator.comparingLong(ImportError::line))
                .toList();
    }

    long count() {
        return count;
    }
}
