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
    /** Held so that its level is not forgotten: the start of Hibernate fills pages. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;

    public MemoryDatabase() {
        this(Map.of());
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

    /** Takes out everything but what the migrations put in: cheaper than another database. */
    @SuppressWarnings("unchecked")
    public void empty() {
        inTransaction(entities -> {
            entities.createNativeQuery("set referential_integrity false").executeUpdate();
            List<String> tables = entities.createNativeQuery("select table_name from information_schema.tables"
                            + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in"
                            + " ('flyway_schema_history', 'telework_policy', 'journal_head')")
                    .getResultList();
            tables.forEach(table ->
                    entities.createNativeQuery("truncate table " + table).executeUpdate());
            entities.createNativeQuery("update journal_head set sequence = 0, hash = '" + "0".repeat(64) + "'")
                    .executeUpdate();
            return entities.createNativeQuery("set referential_integrity true").executeUpdate();
        });
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
