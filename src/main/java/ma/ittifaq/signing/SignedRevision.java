package ma.ittifaq.signing;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * One valid signature: in which field, by whom, when by the signer's clock; or a time stamp on the whole document.
 *
 * @param length the revision is the first {@code length} bytes of the document
 * @param stamped the time that a time-stamping authority proves, on this very signature
 * @param issuer who vouches for the signer's own token; empty for certificates of our authority, and for time stamps
 * @param timeStamp whether it is a document time stamp, which nobody signed
 */
public record SignedRevision(
        String field,
        String signer,
        String signerInArabic,
        BigInteger certificate,
        Instant at,
        int length,
        Optional<Instant> stamped,
        Optional<String> issuer,
        boolean timeStamp) {

    /** The certificate's number as it is recorded with a signature. */
    public String serial() {
        return StoredCredential.serial(certificate);
    }
}
