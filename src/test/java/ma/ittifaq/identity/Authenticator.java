package ma.ittifaq.identity;

import java.time.Instant;

/** The telephone of a test: what it shows for a secret. */
public final class Authenticator {

    private Authenticator() {}

    public static String code(String secret, Instant at) {
        return Totp.code(secret, Totp.step(at));
    }
}
