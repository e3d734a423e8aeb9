package ma.ittifaq.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date and opens the vault before anything else of the application runs. */
@ApplicationScoped
public class Startup {

    /** Fired once the database and the vault are ready; features begin their own work on it. */
    public record Ready() {}

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Resource(lookup = "java:jboss/datasources/IttifaqDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/datasources/IttifaqOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Settings settings;

    @Inject
    private Event<Ready> ready;

    void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object context) throws SQLException {
        var result = Flyway.configure(Startup.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(SchemaWords.of(owner))
                .load()
                .migrate();
        LOG.log(
                System.Logger.Level.INFO,
                "Schema at {0}: {1} migrations run",
                Objects.requireNonNullElse(result.targetSchemaVersion, result.initialSchemaVersion),
                result.migrationsExecuted);
        Grants.give(owner, dataSource);
        guardWriting();
        Vault.open(new VaultKeys(settings.masterKeyFile()).open(dataSource));
        ready.fire(new Ready());
    }

    private void guardWriting() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (SchemaWords.isH2(connection)) {
                OneWriter.guard(transactions);
            }
        }
    }
}
