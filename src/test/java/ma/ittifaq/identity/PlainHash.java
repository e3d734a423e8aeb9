package ma.ittifaq.identity;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The container's hash is tested on the server; here only that a hash is asked for. */
final class PlainHash implements Pbkdf2PasswordHash {
    @Override
    public void initialize(Map<String, String> parameters) {}

    @Override
    public String generate(char[] password) {
        return UUID.nameUUIDFromBytes(new String(password).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        return generate(password).equals(hashed);
    }
}
