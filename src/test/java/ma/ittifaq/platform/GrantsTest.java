package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** The application's user of the database can change rows, and nothing of the journal or of stored bytes: on H2. */
class GrantsTest {

    @Test
    void theJournalIsAppendOnlyByPrivilege() throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DATABASE_TO_LOWER=TRUE";
        JdbcConnectionPool owner = JdbcConnectionPool.create(
                url + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "ittifaq", "ittifaq");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create user if not exists ittifaq_app password 'ittifaq'");
        }
        check(owner, JdbcConnectionPool.create(url, "ittifaq_app", "ittifaq"));
        owner.dispose();
    }

    /** Migrates as the owner, gives, and tries as the application whatever it may and may not do. */
    static void check(DataSource owner, DataSource application) throws SQLException {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(SchemaWords.of(owner))
                .load()
                .migrate();
        Grants.give(owner, application);
        Grants.give(owner, application);
        Stream<String> may = Stream.of(
                "insert into journal_entry (recorded_at, canonical) values (current_timestamp, '{}')",
                "update journal_head set sequence = sequence where id = 1",
                "insert into discarded_bytes values ('00', current_timestamp)",
                "delete from discarded_bytes",
                "insert into journal_pending select max(e.id) from journal_entry e",
                "delete from journal_pending",
                "select count(*) from journal_entry");
        Stream<String> mayNot = Grants.APPEND_ONLY.stream()
                .flatMap(table -> Stream.of(
                        "update " + table + " set " + column(table) + " = " + column(table),
                        "delete from " + table,
                        "truncate table " + table,
                        "drop table " + table));
        List<String> others =
                List.of("delete from flyway_schema_history", "alter table journal_entry add column more varchar(1)");
        assertAll(may.map(statement -> () -> assertDoesNotThrow(() -> run(application, statement), statement)));
        assertAll(Stream.concat(mayNot, others.stream())
                .map(statement ->
                        () -> assertThrows(SQLException.class, () -> run(application, statement), statement)));
    }

    private static String column(String table) {
        return switch (table) {
            case "journal_entry" -> "canonical";
            case "journal_link", "journal_seal" -> "hash";
            case "journal_seal_stamp" -> "token";
            default -> "media_type";
        };
    }

    private static void run(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
