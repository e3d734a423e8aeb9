package ma.ittifaq.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * Says that a person has just proved again who they are; asked for at every signature (law 43-20 art. 5: sole control).
 *
 * @param person who proved it
 * @param method how: {@code password}, {@code password+totp}, {@code oidc}
 * @param at when
 */
public record IdentityProof(UUID person, String method, Instant at) {}
