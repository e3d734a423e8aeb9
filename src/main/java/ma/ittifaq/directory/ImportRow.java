package ma.ittifaq.directory;

import java.util.Map;
import java.util.Optional;

/**
 * A line of a file: cleaned cells by column. A column that the file does not have changes nothing; an empty cell clears.
 *
 * @param sound whether no cell was refused
 */
record ImportRow(long line, Map<ImportColumn, String> cells, boolean sound) {

    /** The cell; empty when it is blank or the file has no such column. */
    Optional<String> text(ImportColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(t -> !t.isEmpty());
    }

    boolean has(ImportColumn column) {
        return cells.containsKey(column);
    }

    /** What the cell makes of the present value; null for none. */
    String over(String present, ImportColumn column) {
        return has(column) ? text(column).orElse(null) : present;
    }
}
