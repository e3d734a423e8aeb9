package ma.ittifaq.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The administration's seal and the time-stamping authorities, for what proves itself and may not know how to sign. */
public interface HeadSeal {

    /**
     * A plain signature, which a JDK verifies by itself.
     *
     * @param algorithm its name in the JDK: {@code SHA256withECDSA}
     * @param value the signature over the text
     * @param certificates DER, the seal's own first and its root last
     */
    record Signed(String algorithm, byte[] value, List<byte[]> certificates) {}

    /** Signs the text with the seal as it is at that hour; fails where the key cannot be used. */
    Signed sign(byte[] text, Instant at);

    /** A time-stamp token (RFC 3161) over a SHA-256 value; empty when no authority answers. */
    Optional<byte[]> stamp(byte[] sha256);
}
