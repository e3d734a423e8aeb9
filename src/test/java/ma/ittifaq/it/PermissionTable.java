package ma.ittifaq.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the documentation's page of permissions, by row and column, as they are printed. */
final class PermissionTable {

    private static final Path PAGE = Path.of("src/site/markdown/permissions.md");

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private PermissionTable() {}

    /** The table whose first column is headed so. */
    static PermissionTable of(String first) {
        PermissionTable table = new PermissionTable();
        List<List<String>> lines = lines(first);
        List<String> head = lines.getFirst();
        for (List<String> line : lines.subList(2, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 1; i < head.size(); i++) {
                row.put(head.get(i), line.get(i));
            }
            table.rows.put(line.getFirst(), row);
        }
        return table;
    }

    private static List<List<String>> lines(String first) {
        try (Stream<String> all = Files.lines(PAGE)) {
            return all.dropWhile(line -> !line.startsWith("| " + first + " |"))
                    .takeWhile(line -> line.startsWith("|"))
                    .map(PermissionTable::cells)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip().replace("`", ""));
        }
        return cells;
    }

    /** The strongest of what the row says for these columns. */
    String strongest(String row, Set<String> columns, List<String> weakestFirst) {
        Map<String, String> cells = rows.get(row);
        if (cells == null) {
            throw new IllegalStateException("no row " + row + " in " + rows.keySet());
        }
        return columns.stream()
                .map(cells::get)
                .max((a, b) -> Integer.compare(weakestFirst.indexOf(a), weakestFirst.indexOf(b)))
                .orElseThrow();
    }

    String cell(String row, String column) {
        return rows.get(row).get(column);
    }

    /** Whether the row has a tick in one of these columns. */
    boolean ticks(String row, Set<String> columns) {
        return columns.stream().anyMatch(column -> !rows.get(row).get(column).isEmpty());
    }
}
