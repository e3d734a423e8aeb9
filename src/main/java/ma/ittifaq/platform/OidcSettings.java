package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The administration's identity provider (OpenID Connect), where people are to sign in once for everything. */
@ApplicationScoped
public class OidcSettings {

    private final Given given = new Given();

    /** ITTIFAQ_OIDC_ISSUER: its address, where /.well-known/openid-configuration is below; without one there is none. */
    public Optional<URI> issuer() {
        return given.text("ittifaq.oidc.issuer").map(URI::create);
    }

    /** ITTIFAQ_OIDC_CLIENT: the name under which Ittifaq is registered there. */
    public String client() {
        return given.text("ittifaq.oidc.client").orElse("ittifaq");
    }

    /** ITTIFAQ_OIDC_SECRET_FILE: a file with the secret of that registration; without one the code alone proves us (PKCE). */
    public Optional<Path> secretFile() {
        return given.file("ittifaq.oidc.secret.file");
    }

    /** ITTIFAQ_OIDC_CERTIFICATES: a PEM file of the authorities of its server, in place of Java's. */
    public Optional<Path> certificates() {
        return given.file("ittifaq.oidc.certificates");
    }

    /** ITTIFAQ_OIDC_TIMEOUT: how many seconds it has for each answer. */
    public Duration timeout() {
        return given.seconds("ittifaq.oidc.timeout", 5);
    }

    /** ITTIFAQ_OIDC_SCOPE: what it is asked for. */
    public List<String> scope() {
        return List.of(
                given.text("ittifaq.oidc.scope").orElse("openid profile email").split("\\s+"));
    }

    /** ITTIFAQ_OIDC_NAME: what the button calls it. */
    public Optional<String> name() {
        return given.text("ittifaq.oidc.name");
    }

    /** ITTIFAQ_OIDC_MATCH: which claim says who it is: claim=ppr, claim=email or claim=account. */
    public PersonMatch match() {
        return PersonMatch.of(
                "ITTIFAQ_OIDC_MATCH", given.text("ittifaq.oidc.match").orElse("email=email"));
    }

    /** ITTIFAQ_OIDC_ROLES: the claim whose values are roles of the whole administration; without one it gives none. */
    public Optional<String> roles() {
        return given.text("ittifaq.oidc.roles");
    }

    /** ITTIFAQ_OIDC_AUDIENCE: access tokens made for that name open the API; without one none do. */
    public Optional<String> audience() {
        return given.text("ittifaq.oidc.audience");
    }
}
