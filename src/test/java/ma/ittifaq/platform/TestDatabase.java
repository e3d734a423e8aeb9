package ma.ittifaq.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the real migrations and the real mapping, for tests that need rows but no server. */
public final class TestDatabase implements AutoCloseable {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000";

    private final EntityManagerFactory factory;
    private EntityManager entities;

    public TestDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        openVault(source);
        factory = Persistence.createEntityManagerFactory(
                "ittifaq",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "hibernate.connection.datasource", source,
                        "hibernate.transaction.coordinator_class", "jdbc",
                        "hibernate.hbm2ddl.auto", "validate",
                        "hibernate.generate_statistics", "true"));
        entities = factory.createEntityManager();
    }

    private static void openVault(JdbcDataSource source) {
        try {
            Path key = Files.createTempDirectory("vault").resolve("master.key");
            Vault.open(new VaultKeys(key).open(source));
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public EntityManager entities() {
        return entities;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs the work as one transaction, with nothing cached before or after it; rolls back on a refusal. */
    public <T> T inTransaction(Supplier<T> work) {
        entities.clear();
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } catch (RuntimeException refusal) {
            entities.getTransaction().rollback();
            throw refusal;
        } finally {
            entities.clear();
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
