package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;

/** Writes many rows of the index with few statements, past the entities: a rebuild writes forty for each record. */
final class WordRows {
    private static final int AT_ONCE = 400;

    private WordRows() {}

    /** @param rows each with as many values as there are columns; those that are there already are left as they are */
    static void insert(EntityManager entities, String table, List<String> columns, List<Object[]> rows) {
        entities.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
                try (PreparedStatement statement = connection.prepareStatement(sql(table, columns, some.size()))) {
                    fill(statement, some);
                    statement.executeUpdate();
                }
            }
        });
    }

    private static String sql(String table, List<String> columns, int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "insert into " + table + " (" + String.join(", ", columns) + ") values "
                + String.join(", ", Collections.nCopies(rows, row)) + " on conflict do nothing";
    }

    private static void fill(PreparedStatement statement, List<Object[]> rows) throws SQLException {
        int place = 1;
        for (Object[] row : rows) {
            for (Object value : row) {
                statement.setObject(place++, value);
            }
        }
    }
}
