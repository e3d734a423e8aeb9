package ma.ittifaq.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.ittifaq.platform.OidcSettings;

/** Reads what a token says of a person, once the token is believed. A dot in a claim's name leads into an object. */
@ApplicationScoped
public class OidcClaims {

    private static final String EMAIL = "email";

    @Inject
    private OidcSettings settings;

    OidcPerson person(JWTClaimsSet said, String token) {
        return new OidcPerson(
                value(said),
                text(said, "preferred_username").orElse(said.getSubject()),
                settings.roles()
                        .map(claim -> find(said, claim).map(OidcClaims::all).orElse(Set.of())),
                Optional.ofNullable(said.getClaim("auth_time"))
                        .filter(Number.class::isInstance)
                        .map(seconds -> Instant.ofEpochSecond(((Number) seconds).longValue())),
                token);
    }

    /** An address that the provider itself says nobody has confirmed names nobody. */
    private String value(JWTClaimsSet said) {
        String claim = settings.match().theirs();
        boolean unconfirmed = EMAIL.equals(claim) && Boolean.FALSE.equals(said.getClaim("email_verified"));
        return unconfirmed ? "" : text(said, claim).orElse("");
    }

    private static Optional<String> text(JWTClaimsSet said, String claim) {
        return find(said, claim)
                .filter(v -> v instanceof String || v instanceof Number)
                .map(String::valueOf);
    }

    private static Optional<Object> find(JWTClaimsSet said, String path) {
        Object found = said.getClaim(path);
        if (found == null) {
            found = said.getClaims();
            for (String step : path.split("\\.")) {
                found = found instanceof Map<?, ?> inside ? inside.get(step) : null;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Set<String> all(Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(String.valueOf(claim));
    }
}
