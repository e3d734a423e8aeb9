package ma.ittifaq.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import ma.ittifaq.platform.Vault;

/** Random words that open something: shown once, kept as a hash. Too long to be guessed, so a fast hash does. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Tokens() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Vault.sha256((token == null ? "" : token).getBytes(StandardCharsets.UTF_8));
    }
}
