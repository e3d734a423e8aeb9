package ma.ittifaq.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import ma.ittifaq.notification.mail.MailDesk;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.signing.Pki;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** What the management port answers at {@code /health}: down without database or usable signing key, by name. */
@ApplicationScoped
public class Readiness {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/IttifaqDS")
    private DataSource dataSource;

    @Inject
    private Pki pki;

    @Inject
    private MailDesk mail;

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

    /** A mail server that is away is told beside, and takes nothing down. */
    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck mail() {
        return () -> {
            HealthCheckResponseBuilder mails = HealthCheckResponse.named("mail").up();
            return mail.isOn() && Vault.isOpen()
                    ? mails.withData("waiting", mail.waiting())
                            .withData("given-up", mail.givenUp())
                            .build()
                    : mails.withData("server", "none").build();
        };
    }

    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.up("application");
    }
}
