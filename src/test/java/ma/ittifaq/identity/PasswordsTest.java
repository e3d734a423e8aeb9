package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.HashMap;
import java.util.Map;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.Test;

/** What the platform's hash is asked for: ASVS 2.4.1 to 2.4.3, by the numbers of the OWASP cheat sheet of passwords. */
class PasswordsTest {

    private static final int OWASP_ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;

    @Test
    void hashesAreSaltedAndAsSlowAsOwaspAsks() {
        MemoryDatabase.openVault();
        Map<String, String> asked = new HashMap<>();
        TestBeans beans = new TestBeans();
        beans.put(Pbkdf2PasswordHash.class, new Pbkdf2PasswordHash() {
            @Override
            public void initialize(Map<String, String> parameters) {
                asked.putAll(parameters);
            }

            @Override
            public String generate(char[] password) {
                return "";
            }

            @Override
            public boolean verify(char[] password, String hashed) {
                return false;
            }
        });
        beans.get(Passwords.class).strengthen();
        assertEquals("PBKDF2WithHmacSHA512", asked.get("Pbkdf2PasswordHash.Algorithm"));
        assertTrue(Integer.parseInt(asked.get("Pbkdf2PasswordHash.Iterations")) >= OWASP_ROUNDS);
        assertTrue(Integer.parseInt(asked.get("Pbkdf2PasswordHash.SaltSizeBytes")) >= SALT_BYTES);
    }
}
