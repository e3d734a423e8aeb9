package ma.ittifaq.identity.oidc;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the identity provider names.
 *
 * @param value what it says of the person, in the claim of the setting; empty when it says nothing
 * @param name a name for the account, if one must be made
 * @param roles names of roles, none when the claim is missing; empty where it is not asked for any
 * @param provedAt when the person last proved there who they are; empty when it does not say
 * @param token its word, for the day when the person signs out there
 */
public record OidcPerson(
        String value, String name, Optional<Set<String>> roles, Optional<Instant> provedAt, String token) {}
