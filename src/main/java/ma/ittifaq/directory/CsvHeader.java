package ma.ittifaq.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The first record of a file: which sheet it is, and which column stands where.
 *
 * @param columns by position; empty for a column that is not of ours
 */
record CsvHeader(ImportSheet sheet, List<Optional<ImportColumn>> columns, List<String> ignored) {

    /** A file is of employees when it has their number, of units when it has a code. */
    static Optional<ImportSheet> sheetOf(CSVRecord header) {
        if (names(header, ImportSheet.EMPLOYEES, ImportColumn.PPR)) {
            return Optional.of(ImportSheet.EMPLOYEES);
        }
        return names(header, ImportSheet.UNITS, ImportColumn.CODE) ? Optional.of(ImportSheet.UNITS) : Optional.empty();
    }

    private static boolean names(CSVRecord header, ImportSheet sheet, ImportColumn column) {
        return header.stream().anyMatch(h -> ImportColumn.of(sheet, h).equals(Optional.of(column)));
    }

    static CsvHeader of(ImportSheet sheet, CSVRecord header, long line, ImportErrors errors) {
        List<Optional<ImportColumn>> columns = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (String name : header) {
            Optional<ImportColumn> column = ImportColumn.of(sheet, name);
            if (column.isPresent() && columns.contains(column)) {
                errors.add(line, column.get().wireName(), "import.repeated_column", name);
            }
            if (column.isEmpty() && !name.isBlank()) {
                ignored.add(ImportCell.shown(name));
            }
            columns.add(column);
        }
        ImportColumn.of(sheet).stream()
                .filter(c -> c.required() && !columns.contains(Optional.of(c)))
                .forEach(c -> errors.add(line, c.wireName(), "import.missing_column", ""));
        return new CsvHeader(sheet, columns, ignored);
    }

    /** The line as cells by column; every bad cell is reported, if it is wanted. */
    ImportRow row(CSVRecord cells, long line, ImportErrors errors) {
        boolean sound = true;
        if (cells.size() < columns.size() || cells.stream().skip(columns.size()).anyMatch(c -> !c.isBlank())) {
            errors.add(line, "", "import.cells", "", columns.size(), cells.size());
            return new ImportRow(line, Map.of(), false);
        }
        Map<ImportColumn, String> texts = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPresent()) {
                ImportColumn column = columns.get(i).get();
                String text = ImportCell.clean(cells.get(i), column.form());
                sound &= ImportCell.check(column, cells.get(i), text, errors, line);
                texts.put(column, text);
            }
        }
        return new ImportRow(line, texts, sound);
    }
}
