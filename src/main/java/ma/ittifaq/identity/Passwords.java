package ma.ittifaq.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.platform.Vault;

/**
 * Password hashes by the platform's PBKDF2, at the strength that OWASP asks for today, of the password's keyed hash: the
 * key is the vault's, so that who has the database alone can guess none (ASVS 2.4.5). Hashes of before open as they were
 * made, until the password is next typed.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "220000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;

    /** Before the hash of a keyed password. */
    private static final String KEYED = "k1:";

    private String nobodys;

    @PostConstruct
    void strengthen() {
        hash.initialize(STRENGTH);
        nobodys = hash.generate(keyed(UUID.randomUUID().toString()));
    }

    String hash(String password) {
        return KEYED + hash.generate(keyed(password));
    }

    boolean matches(String password, String expected) {
        return isKeyed(expected)
                ? hash.verify(keyed(password), expected.substring(KEYED.length()))
                : hash.verify(password.toCharArray(), expected);
    }

    /** Whether the hash was made with the vault's key. */
    static boolean isKeyed(String hash) {
        return hash.startsWith(KEYED);
    }

    private static char[] keyed(String password) {
        return Vault.opened().keyedHash("password:" + password).toCharArray();
    }

    /** Takes as long as a real comparison, so that an unknown user name cannot be told by the time of the answer. */
    void pretend(String password) {
        hash.verify(keyed(password), nobodys);
    }
}
