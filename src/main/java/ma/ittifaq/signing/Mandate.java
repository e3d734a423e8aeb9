package ma.ittifaq.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.directory.IdentityProof;

/**
 * What a person said once for a list of documents: these, and nothing else, for a short while. Only the server's key is used
 * under it, and only the one that was theirs when they said so.
 *
 * @param signer who proved it
 * @param method how
 * @param from when
 * @param until not used from then on
 * @param serial of the certificate whose key may be used
 */
record Mandate(UUID signer, String method, Instant from, Instant until, String serial) {

    /** Enough for five hundred documents on a slow day, and for a restart of the server in between. */
    static final Duration LIFE = Duration.ofMinutes(30);

    static Mandate of(IdentityProof proof, Credential own) {
        return new Mandate(
                proof.person(), proof.method(), proof.at(), proof.at().plus(LIFE), serial(own));
    }

    boolean covers(Instant now) {
        return now.isBefore(until) && !now.isBefore(from);
    }

    boolean isFor(Credential credential) {
        return serial.equals(serial(credential));
    }

    private static String serial(Credential credential) {
        return StoredCredential.serial(credential.certificate().getSerialNumber());
    }

    /** The proof that goes with each signature: the one that was given, at the time at which it was given. */
    IdentityProof proof() {
        return new IdentityProof(signer, method, from);
    }
}
