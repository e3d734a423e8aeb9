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
public record IdentityProof(UUID person, String method, Instant at) {

    private static final String PASSWORD = "password";
    private static final String WITH_CODE = "password+totp";

    public static IdentityProof byPassword(UUID person, Instant at) {
        return new IdentityProof(person, PASSWORD, at);
    }

    public static IdentityProof byPasswordAndCode(UUID person, Instant at) {
        return new IdentityProof(person, WITH_CODE, at);
    }

    /** Whether the second factor's code was shown too. */
    public boolean hasCode() {
        return WITH_CODE.equals(method);
    }
}
