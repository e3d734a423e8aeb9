package ma.ittifaq.signing;

import java.math.BigInteger;
import java.time.Instant;

/**
 * One valid signature: in which field, by whom, when by the signer's clock.
 *
 * @param length the revision is the first {@code length} bytes of the document
 */
public record SignedRevision(
        String field, String signer, String signerInArabic, BigInteger certificate, Instant at, int length) {}
