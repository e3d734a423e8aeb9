package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Runs the commands by which {@code deploy/production/README.md} brings one document back, line by line as they stand there, on
 * a PostgreSQL with our schema; only {@code pg_restore} is left out: the table aside has a copy of the rows.
 */
final class RestoredOnPostgres {
    private static final Pattern COMMAND = Pattern.compile(" {4}psql (aside|ittifaq) (?:-c \"(.*)\"|-f (\\S+))");
    private static final Pattern OUT = Pattern.compile("\\\\copy \\((.*)\\) to 'one.csv' csv");
    private static final Pattern IN = Pattern.compile("\\\\copy (\\S+) from 'one.csv' csv");
    private static final String SHA = "ab".repeat(32);
    private static final byte[] SEALED = {1, 2, 3, 4};

    private final Map<String, DataSource> databases;
    private byte[] csv;

    /** @param ittifaq with our schema; stored_document of the other is that of a backup */
    RestoredOnPostgres(DataSource ittifaq, DataSource aside) {
        this.databases = Map.of("ittifaq", ittifaq, "aside", aside);
    }

    void check() throws IOException, SQLException {
        run("aside", "create table stored_document (sha256 varchar(64), content bytea)");
        store("aside", "insert into stored_document (content, sha256) values (?, ?)", SEALED);
        store(
                "ittifaq",
                "insert into stored_document (content, sha256, media_type, length, stored_at)"
                        + " values (?, ?, 'application/pdf', 4, now())",
                new byte[] {1, 2, 9, 4});
        List<Matcher> commands = Files.readString(Path.of("deploy/production/README.md"))
                .lines()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .toList();
        assertEquals(6, commands.size(), "all of them were read");
        for (Matcher command : commands) {
            String sql = command.group(3) == null ? command.group(2) : Files.readString(Path.of(command.group(3)));
            run(command.group(1), sql.replace("SHA", SHA));
        }
        try (Connection connection = databases.get("ittifaq").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select content from stored_document where sha256 = '" + SHA + "'")) {
            row.next();
            assertArrayEquals(SEALED, row.getBytes(1));
        }
    }

    private void run(String database, String sql) throws IOException, SQLException {
        Matcher out = OUT.matcher(sql);
        Matcher in = IN.matcher(sql);
        try (Connection connection = databases.get(database).getConnection();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            if (out.matches()) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                copy.copyOut("copy (" + out.group(1) + ") to stdout csv", file);
                csv = file.toByteArray();
            } else if (in.matches()) {
                copy.copyIn("copy " + in.group(1) + " from stdin csv", new ByteArrayInputStream(csv));
            } else {
                statement.execute(sql);
            }
        }
    }

    private void store(String database, String sql, byte[] content) throws SQLException {
        try (Connection connection = databases.get(database).getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, content);
            insert.setString(2, SHA);
            insert.executeUpdate();
        }
    }
}
