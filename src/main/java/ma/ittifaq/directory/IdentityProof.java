package ma.ittifaq.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * Says that a person has just proved again who they are; asked for at every signature (law 43-20 art. 5: sole control).
 *
 * @param person who proved it
 * @param method how: {@code password} or {@code oidc}, with {@code +totp} behind it when a code was shown too
 * @param at when
 */
public record IdentityProof(UUID person, String method, Instant at) {

    private static final String PASSWORD = "password";
    private static final String PROVIDER = "oidc";
    private static final String CODE = "+totp";

    public static IdentityProof byPassword(UUID person, Instant at) {
        return new IdentityProof(person, PASSWORD, at);
    }

    /** By signing in once more at the administration's identity provider. */
    public static IdentityProof byProvider(UUID person, Instant at) {
        return new IdentityProof(person, PROVIDER, at);
    }

    /** The same with the second factor's code. */
    public IdentityProof andCode() {
        return new IdentityProof(person, method + CODE, at);
    }

    /** Whether the second factor's code was shown too. */
    public boolean hasCode() {
        return method.endsWith(CODE);
    }
}
