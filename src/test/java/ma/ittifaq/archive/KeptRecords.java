package ma.ittifaq.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import ma.ittifaq.platform.SchemaWords;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A PostgreSQL with generated records in {@code target/bench-records}, a database for each number of them. They are filled
 * anew each time, unless {@code -Dbench.keep=true} asks for those of the last time; what was not filled to its end is.
 */
public final class KeptRecords implements AutoCloseable {
    private static final Path BASE = Path.of("target/bench-records");
    private static final boolean KEEP = Boolean.getBoolean("bench.keep");
    private static final String ADMINISTRATION = "postgres";

    private final EmbeddedPostgres postgres;

    private KeptRecords(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static KeptRecords open() throws IOException {
        Files.createDirectories(BASE.getParent());
        return new KeptRecords(EmbeddedPostgres.builder()
                .setDataDirectory(BASE)
                .setCleanDataDirectory(!KEEP)
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .start());
    }

    /** The database of so many records, its connections kept as the server keeps them: plans too may be kept with them. */
    public DataSource filled(int size) throws SQLException, IOException {
        String name = "records_" + size;
        if (!isThere(name)) {
            execute(ADMINISTRATION, "drop database if exists filling");
            execute(ADMINISTRATION, "create database filling");
            fill(size);
            execute(ADMINISTRATION, "alter database filling rename to " + name);
        }
        migrate(postgres.getDatabase("postgres", name));
        return opened(name);
    }

    private DataSource opened(String name) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", name));
        source.setUser("postgres");
        return JdbcConnectionPool.create(source);
    }

    /** A copy of the database of so many records, to be changed. */
    DataSource copied(int size) throws SQLException, IOException {
        filled(size);
        execute(ADMINISTRATION, "drop database if exists copied");
        execute(ADMINISTRATION, "create database copied template records_" + size);
        return opened("copied");
    }

    private boolean isThere(String name) throws SQLException {
        try (Connection connection =
                        postgres.getDatabase("postgres", ADMINISTRATION).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    private void fill(int size) throws SQLException, IOException {
        DataSource data = postgres.getDatabase("postgres", "filling");
        migrate(data);
        long begun = System.nanoTime();
        try (Connection connection = data.getConnection()) {
            new ManyRecords(new Random(1)).fill(connection, size);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT, "%d records laid into the tables with their words, %.0f/s%n", size, size / seconds);
        execute("filling", "vacuum analyze");
    }

    private static void migrate(DataSource data) throws SQLException {
        Flyway.configure()
                .dataSource(data)
                .locations("classpath:db/migration")
                .placeholders(SchemaWords.of(data))
                .load()
                .migrate();
    }

    private void execute(String database, String statement) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement said = connection.createStatement()) {
            said.execute(statement);
        }
    }

    public static EntityManagerFactory entities(DataSource data) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", data);
        return Persistence.createEntityManagerFactory("ittifaq", settings);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
