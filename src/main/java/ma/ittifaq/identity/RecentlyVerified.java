package ma.ittifaq.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords found right within the last minute, by account version (DESIGN section 9.1): a strong hash costs a fifth of
 * a second, too much for every call of the API. Kept as a keyed hash under a key that lives and dies with this process.
 */
final class RecentlyVerified {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private record Entry(long version, byte[] digest, Instant until) {}

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final SecretKeySpec key = freshKey();

    boolean knows(Account account, String password, Instant now) {
        Entry entry = entries.get(account.id());
        return entry != null
                && entry.version() == account.version()
                && now.isBefore(entry.until())
                && MessageDigest.isEqual(entry.digest(), digest(password));
    }

    void remember(Account account, String password, Instant now) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(account.id(), new Entry(account.version(), digest(password), now.plus(KEPT)));
    }

    private byte[] digest(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec freshKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
