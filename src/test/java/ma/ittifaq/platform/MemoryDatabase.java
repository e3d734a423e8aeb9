package ma.ittifaq.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** The migrated schema in memory, with the mapping of the application: for code whose truth is its SQL. */
public final class MemoryDatabase implements AutoCloseable {
    private static final String MIGRATED = "migrated_";
    private static final String KEPT = "kept_";

    /** The run's own: to open one takes a second, to empty it a few milliseconds. */
    private static MemoryDatabase common;

    /** Held so that its level is not forgotten: the start of Hibernate fills pages. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;

    /** The run's own database as the migrations left it. It serves one class at a time, and nobody closes it. */
    public static MemoryDatabase emptied() {
        if (common == null) {
            common = new MemoryDatabase(Map.of());
            common.copyTo(MIGRATED);
        }
        openVault();
        common.copyFrom(MIGRATED);
        return common;
    }

    /** With settings of Hibernate beside the usual ones. */
    MemoryDatabase(Map<String, Object> more) {
        HIBERNATE.setLevel(Level.SEVERE);
        openVault();
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "sa");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .placeholders(SchemaWords.of(pool))
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", pool);
        settings.put("hibernate.generate_statistics", "true");
        settings.putIfAbsent("hibernate.session_factory.statement_inspector", Outage.class.getName());
        factory = Persistence.createEntityManagerFactory("ittifaq", settings);
    }

    /** A vault with keys of its own, for code that seals. */
    public static void openVault() {
        var key = new SecretKeySpec(new byte[32], "AES");
        Vault.open(new Vault(Map.of(1, key), 1, key));
    }

    /** Another installation's vault: it opens nothing that ours sealed. */
    public static void openOtherVault() {
        byte[] other = new byte[32];
        other[0] = 1;
        var key = new SecretKeySpec(other, "AES");
        Vault.open(new Vault(Map.of(1, key), 1, key));
    }

    /** Runs the work in a transaction of its own and commits it. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            T result;
            try {
                result = work.apply(entities);
            } catch (RuntimeException e) {
                entities.getTransaction().rollback();
                throw e;
            }
            entities.getTransaction().commit();
            return result;
        }
    }

    /** Remembers every row as it is now. */
    public void keep() {
        copyTo(KEPT);
    }

    /** Every row as it was when it was kept. */
    public void restore() {
        copyFrom(KEPT);
    }

    private void copyTo(String prefix) {
        inTransaction(entities -> {
            for (String table : tables(entities)) {
                run(entities, "drop table if exists " + prefix + table);
                run(entities, "create table " + prefix + table + " as select * from " + table);
            }
            return prefix;
        });
    }

    private void copyFrom(String prefix) {
        inTransaction(entities -> {
            run(entities, "set referential_integrity false");
            for (String table : tables(entities)) {
                run(entities, "truncate table " + table);
                run(entities, "insert into " + table + " select * from " + prefix + table);
            }
            return run(entities, "set referential_integrity true");
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> tables(EntityManager entities) {
        return entities.createNativeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' and not regexp_like(table_name,"
                        + " '^(flyway_|migrated_|kept_)')")
                .getResultList();
    }

    private static int run(EntityManager entities, String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }

    /** For the mapping and the number of statements. */
    EntityManagerFactory factory() {
        return factory;
    }

    /** How many statements were sent since the database was opened. */
    public long statements() {
        return factory.unwrap(org.hibernate.SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
    }
}
