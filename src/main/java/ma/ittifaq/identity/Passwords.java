package ma.ittifaq.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;

/** Password hashes by the platform's PBKDF2, at the strength that OWASP asks for today. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "220000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void strengthen() {
        hash.initialize(STRENGTH);
        nobodys = hash(UUID.randomUUID().toString());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String expected) {
        return hash.verify(password.toCharArray(), expected);
    }

    /** Takes as long as a real comparison, so that an unknown user name cannot be told by the time of the answer. */
    void pretend(String password) {
        matches(password, nobodys);
    }
}
