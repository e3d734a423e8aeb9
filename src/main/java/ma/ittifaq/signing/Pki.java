package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What the world may know of the in-house authority: its certificate, what it revoked, and whether it works. */
@ApplicationScoped
public class Pki {

    private static final Period LIST_VALIDITY = Period.ofDays(7);

    /** Long enough to spare the root key, short enough that a new certificate is soon covered by a newer list. */
    private static final Duration LIST_CACHE = Duration.ofSeconds(30);

    private record Published(Instant at, byte[] list) {}

    @Inject
    Enrolment enrolment;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private volatile Published published = new Published(Instant.EPOCH, new byte[0]);

    /** The root certificate, DER, to be served as {@code /pki/ca.crt}. */
    public byte[] rootCertificate() {
        try {
            return enrolment.authority().rootCertificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new SigningFailure("the root certificate has no encoding", e);
        }
    }

    /** The revocation list, DER, to be served as {@code /pki/ca.crl}. */
    public byte[] revocationList() {
        Instant now = clock.instant();
        Published known = published;
        if (Duration.between(known.at(), now).abs().compareTo(LIST_CACHE) > 0) {
            known = new Published(now, freshRevocationList(now));
            published = known;
        }
        return known.list().clone();
    }

    /** A list made now, for a validation that must know certificates issued a moment ago. */
    byte[] freshRevocationList(Instant at) {
        BigInteger number = BigInteger.valueOf(at.toEpochMilli());
        return new RevocationList(number, Validity.starting(at, LIST_VALIDITY), keys.revoked(at))
                .signedBy(enrolment.authority());
    }

    /** Ends the keys of somebody who left or lost control of them; answers how many. */
    public int revoke(UUID employee) {
        int revoked = enrolment.revoke(employee);
        published = new Published(Instant.EPOCH, new byte[0]);
        return revoked;
    }

    /** Tries the keys on which every signature rests; empty when they work, else which one does not. */
    public Optional<String> problem() {
        if (!works(() -> enrolment.authority().works())) {
            return Optional.of("authority");
        }
        return works(() -> enrolment.seal(clock.instant()).works()) ? Optional.empty() : Optional.of("seal");
    }

    private static boolean works(BooleanSupplier trial) {
        try {
            return trial.getAsBoolean();
        } catch (RuntimeException e) {
            // Whatever it was (database, vault, key, token), signing is not possible now; readiness says so.
            System.getLogger(Pki.class.getName()).log(System.Logger.Level.WARNING, "Signing keys are not usable", e);
            return false;
        }
    }
}
