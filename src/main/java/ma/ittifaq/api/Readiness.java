package ma.ittifaq.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.signing.Pki;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** What the management port answers at {@code /health}: down without database or usable signing key, by name. */
@ApplicationScoped
public class Readiness {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/IttifaqDS")
    private DataSource dataSource;

    @Inject
    private Pki pki;

    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck database() {
        return () -> {
            try (Connection connection = dataSource.getConnection()) {
                return HealthCheckResponse.named("database")
                        .status(connection.isValid(SECONDS))
                        .build();
            } catch (SQLException unreachable) {
                return HealthCheckResponse.down("database");
            }
        };
    }

    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck signingKey() {
        // Asked while the server starts, keys are not broken but not there yet: nothing to warn an operator of.
        return () -> (Vault.isOpen() ? pki.problem() : Optional.of("vault"))
                .map(key -> HealthCheckResponse.named("signing-key")
                        .down()
                        .withData("key", key)
                        .build())
                .orElseGet(() -> HealthCheckResponse.up("signing-key"));
    }

    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.up("application");
    }
}
