package ma.ittifaq.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a journal that was taken out, in tables of the database that the run is on: whoever holds the database does to
 * it what they like by SQL, and it is taken out again in the same form.
 */
final class JournalCopy implements AutoCloseable {

    private static final Pattern ENTRY =
            Pattern.compile("\\{\"sequence\":(\\d+),\"hash\":\"([0-9a-f]+)\",\"canonical\":\"(.*)\"}");
    private static final int BATCH = 1000;

    private final Connection connection;

    /** @param lines as the export has them: entries, each day's seal behind the entry that it covers */
    JournalCopy(List<String> lines) throws SQLException {
        connection = "postgresql".equals(System.getProperty("it.database"))
                ? DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + System.getProperty("it.postgres.port") + "/ittifaq",
                        "ittifaq",
                        "ittifaq")
                : DriverManager.getConnection("jdbc:h2:mem:");
        sql("create temporary table copied (sequence bigint, hash varchar, canonical varchar)");
        sql("create temporary table sealed (sequence bigint, line varchar)");
        connection.setAutoCommit(false);
        fill(lines);
        connection.commit();
    }

    private void fill(List<String> lines) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement("insert into copied values (?, ?, ?)");
                PreparedStatement seal = connection.prepareStatement("insert into sealed values (?, ?)")) {
            long last = 0;
            for (String line : lines) {
                Matcher parts = ENTRY.matcher(line);
                if (parts.matches()) {
                    last = Long.parseLong(parts.group(1));
                    entry.setLong(1, last);
                    entry.setString(2, parts.group(2));
                    entry.setString(3, parts.group(3));
                    entry.addBatch();
                } else {
                    seal.setLong(1, last);
                    seal.setString(2, line);
                    seal.addBatch();
                }
                if (last % BATCH == 0) {
                    entry.executeBatch();
                }
            }
            entry.executeBatch();
            seal.executeBatch();
        }
    }

    /** The middle, as far as no seal stands there: what is done to it must be found by the chain. */
    long middle() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(c.sequence) from copied c where c.sequence >="
                        + " (select max(m.sequence) / 2 from copied m) and not exists (select 1 from sealed s where"
                        + " s.sequence between c.sequence and c.sequence + 1)")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The export after these statements, which are undone afterwards. */
    List<String> after(String... statements) throws SQLException {
        for (String statement : statements) {
            sql(statement);
        }
        List<String> lines = export();
        connection.rollback();
        return lines;
    }

    private List<String> export() throws SQLException {
        Map<Long, List<String>> seals = new HashMap<>();
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select sequence, line from sealed")) {
                while (rows.next()) {
                    seals.computeIfAbsent(rows.getLong(1), sequence -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("select sequence, hash, canonical from copied order by sequence")) {
                while (rows.next()) {
                    lines.add("{\"sequence\":" + rows.getLong(1) + ",\"hash\":\"" + rows.getString(2)
                            + "\",\"canonical\":\"" + rows.getString(3) + "\"}");
                    lines.addAll(seals.getOrDefault(rows.getLong(1), List.of()));
                }
            }
        }
        return lines;
    }

    private void sql(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
