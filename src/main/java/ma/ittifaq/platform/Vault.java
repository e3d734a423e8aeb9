package ma.ittifaq.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encryption at rest by envelope: data keys, themselves wrapped by a key outside the database, seal sensitive columns
 * and document bytes (DESIGN section 9.8). AES-256-GCM; a sealed value is
 * {@code version(1) key-id(4) nonce(12) ciphertext+tag}.
 */
public final class Vault {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static volatile Vault opened;

    private final Map<Integer, SecretKey> keys = new ConcurrentHashMap<>();
    private final int current;
    private final SecretKey hashKey;
    private final IntFunction<Optional<SecretKey>> later;

    Vault(Map<Integer, SecretKey> keys, int current, SecretKey hashKey) {
        this(keys, current, hashKey, id -> Optional.empty());
    }

    /** @param later finds a key that was made after this vault was opened */
    Vault(Map<Integer, SecretKey> keys, int current, SecretKey hashKey, IntFunction<Optional<SecretKey>> later) {
        this.keys.putAll(keys);
        this.current = current;
        this.hashKey = hashKey;
        this.later = later;
    }

    /** The vault that start-up opened; JPA converters have no injection point, hence the static door. */
    public static Vault opened() {
        if (opened == null) {
            throw new IllegalStateException("The vault is not open: start-up has not run");
        }
        return opened;
    }

    /** Whether start-up has come to it. */
    public static boolean isOpen() {
        return opened != null;
    }

    /** Makes this the vault of the application. Start-up calls it once; unit tests call it with their own. */
    public static void open(Vault vault) {
        opened = vault;
    }

    /** The number of the data key that seals now; each rotation makes the next. */
    int current() {
        return current;
    }

    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(current), nonce, plain);
        return ByteBuffer.allocate(1 + Integer.BYTES + NONCE + sealed.length)
                .put(VERSION)
                .putInt(current)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public byte[] unseal(byte[] sealed) {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        if (in.get() != VERSION) {
            throw new IllegalStateException("Unknown version of a sealed value");
        }
        SecretKey key = key(in.getInt());
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] body = new byte[in.remaining()];
        in.get(body);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, body);
    }

    private SecretKey key(int id) {
        SecretKey known = keys.get(id);
        if (known == null) {
            known = later.apply(id)
                    .orElseThrow(() ->
                            new IllegalStateException("A value was sealed by data key " + id + ", which is not here"));
            keys.put(id, known);
        }
        return known;
    }

    /** Keyed hash (HMAC-SHA-256, hexadecimal) by which a sealed identifier such as a CNIE is found, exact match only. */
    public String keyedHash(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of plain bytes, hexadecimal: the address of a stored document. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of what does not fit the memory; reads to the end. */
    public static String sha256(InputStream bytes) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] cipher(int mode, SecretKey key, byte[] nonce, byte[] in) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(in);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value cannot be read or written with this key", e);
        }
    }
}
