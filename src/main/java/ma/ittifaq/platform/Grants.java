package ma.ittifaq.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What the database lets the application do (DESIGN section 9.9). The owner of the schema migrates and gives; the
 * application's own user reads and writes rows, and of the journal and of stored bytes it can change or delete none,
 * whatever is done through it.
 */
final class Grants {

    /** Rows are inserted, and never changed or deleted by the application. */
    static final Set<String> APPEND_ONLY =
            Set.of("journal_entry", "journal_link", "journal_seal", "journal_seal_stamp", "stored_document");

    private static final Set<String> READ_ONLY = Set.of("flyway_schema_history");
    private static final System.Logger LOG = System.getLogger(Grants.class.getName());

    /** Any number that no one else locks by: two nodes that start at once give one after the other. */
    private static final long LOCK = 7_283_109_942L;

    private Grants() {}

    /** Gives the application's user what it needs and takes what it may not have; nothing where it is the owner. */
    static void give(DataSource owner, DataSource application) throws SQLException {
        String user = user(application);
        try (Connection connection = owner.getConnection()) {
            if (user.equals(connection.getMetaData().getUserName())) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The application is the owner of its schema: the database does not protect the journal from"
                                + " it");
                return;
            }
            give(connection, user);
        }
    }

    private static String user(DataSource application) throws SQLException {
        try (Connection connection = application.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    private static void give(Connection owner, String user) throws SQLException {
        boolean postgres = !SchemaWords.isH2(owner);
        try (Statement statement = owner.createStatement()) {
            if (postgres) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            }
            try {
                for (String table : tables(owner)) {
                    give(statement, table, user.replace("\"", "\"\""));
                }
            } finally {
                if (postgres) {
                    statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                }
            }
        }
    }

    private static void give(Statement statement, String table, String user) throws SQLException {
        String on = " on \"" + table + "\" ";
        if (READ_ONLY.contains(table)) {
            statement.execute("grant select" + on + "to \"" + user + '"');
        } else if (APPEND_ONLY.contains(table)) {
            statement.execute("grant select, insert" + on + "to \"" + user + '"');
            statement.execute("revoke update, delete" + on + "from \"" + user + '"');
        } else {
            statement.execute("grant select, insert, update, delete" + on + "to \"" + user + '"');
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                owner.getMetaData().getTables(null, owner.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
