package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ma.ittifaq.platform.SchemaWords;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** V247 makes the table of records anew: what was in it, and whatever refers to it, is there afterwards as before. */
class RecordMigrationTest {
    private static final String BEFORE = "246";
    private static final UUID KEPT = UUID.randomUUID();
    private static final UUID HOLD = UUID.randomUUID();

    private static final String RECORD =
            "insert into archive_record (agreement_id, version, reference, kind, state, ppr, name_ar, name_fr,"
                + " unit_code, unit_ar, unit_fr, unit_path, filed_year, legal_references, recorded_at%s) values ('%s',"
                + " 3, 'DSI/2026/0147', 'INITIAL', 'EXPIRED', '1700001', 'سلمى العلوي', 'Salma El Alaoui', 'DEV',"
                + " 'تطوير', 'Développement', '/ANSN/DSI/DEV/', 2026, '1/2020,3/2020', timestamp with time zone"
                + " '2026-01-01 00:00:00Z'%s)";

    private static final List<String> WHAT_REFERS = List.of(
            "insert into org_unit (id, code, name_ar, name_fr, kind, version) values ('" + HOLD
                    + "', 'DSI', 'نظم', 'Systèmes', 'DIVISION', 0)",
            "insert into archive_word (word, record_id) values ('alaoui', '" + KEPT + "')",
            "insert into record_age (agreement_id, version, age, since, rule_id, fate, fate_due_on) values ('" + KEPT
                    + "', 0, 'CURRENT', timestamp with time zone '2026-01-01 00:00:00Z', '" + HOLD
                    + "', 'ELIMINATION', date '2031-01-01')",
            "insert into legal_hold_record (hold_id, agreement_id) values ('" + HOLD + "', '" + KEPT + "')");

    @Test
    void onH2() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "sa");
        try {
            rowsStay(pool, "set referential_integrity false", "set referential_integrity true");
        } finally {
            pool.dispose();
        }
    }

    @Test
    void onPostgres() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            rowsStay(
                    postgres.getPostgresDatabase(),
                    "set session_replication_role = replica",
                    "set session_replication_role = origin");
            // A schema that is there already serves the documented way to bring a document back, too.
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create database aside");
            }
            new RestoredOnPostgres(postgres.getPostgresDatabase(), postgres.getDatabase("postgres", "aside")).check();
        }
    }

    /** @param loose lets rows stand without the agreement, the rule and the hold behind them, which are of no interest */
    private static void rowsStay(DataSource data, String loose, String strict) throws SQLException {
        migrate(data, BEFORE);
        try (Connection connection = data.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(loose);
            sql.execute(RECORD.formatted("", KEPT, ""));
            for (String statement : WHAT_REFERS) {
                sql.execute(statement);
            }
            sql.execute(strict);
        }
        migrate(data, "latest");
        try (Connection connection = data.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals("SIGNED_HERE", one(sql, "select origin from archive_record where version = 3"));
            assertEquals(
                    "Salma El Alaoui",
                    one(
                            sql,
                            "select name_fr from archive_record r join archive_word w on w.record_id ="
                                    + " r.agreement_id and w.recorded_at = r.recorded_at where w.word = 'alaoui'"));
            assertEquals(
                    "1", one(sql, "select count(*) from archive_word where word = '/DSI'"), "the unit it was below");
            assertEquals("alaoui", one(sql, "select word from archive_vocabulary"));
            sql.execute("delete from archive_word where word <> '#2026'");
            for (String table : List.of("archive_word", "record_age", "legal_hold_record")) {
                assertEquals("1", one(sql, "select count(*) from " + table), table);
                assertThrows(SQLException.class, () -> sql.execute("delete from archive_record"), table);
                sql.execute("delete from " + table);
            }
            sql.execute(RECORD.formatted(", origin", UUID.randomUUID(), ", 'DIGITISED'"));
            assertEquals(2, sql.executeUpdate("delete from archive_record"), "one of them without an agreement");
        }
    }

    private static void migrate(DataSource data, String target) throws SQLException {
        Flyway.configure()
                .dataSource(data)
                .locations("classpath:db/migration")
                .placeholders(SchemaWords.of(data))
                .target(target)
                .load()
                .migrate();
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
