package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the world may know of the in-house authority: its certificate, what it revoked, and whether it works. */
@ApplicationScoped
public class Pki {

    private static final Period LIST_VALIDITY = Period.ofDays(7);

    /** Long enough to spare the root key, short enough that a new certificate is soon covered by a newer list. */
    private static final Duration LIST_CACHE = Duration.ofSeconds(30);

    private static final Duration GOOD_KEPT = Duration.ofMinutes(1);

    /** What was mended is soon seen to be. */
    private static final Duration BAD_KEPT = Duration.ofSeconds(5);

    /** How the keys were when they were last tried. */
    private record Tried(Instant at, Optional<String> problem) {
        boolean holds(Instant now) {
            Duration kept = problem.isPresent() ? BAD_KEPT : GOOD_KEPT;
            return Duration.between(at, now).abs().compareTo(kept) < 0;
        }
    }

    private record Published(Instant at, byte[] list) {}

    @Inject
    Enrolment enrolment;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private volatile Tried tried = new Tried(Instant.EPOCH, Optional.empty());

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

    /** What was revoked is in the next list that is asked for. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revocations.ListChanged change) {
        published = new Published(Instant.EPOCH, new byte[0]);
    }

    /**
     * Which of the keys on which every signature rests is not usable; empty when they are. They are tried once a minute:
     * probes come every second, and a token signs slowly.
     */
    public Optional<String> problem() {
        Instant now = clock.instant();
        Tried last = tried;
        if (!last.holds(now)) {
            last = new Tried(now, trial(now));
            tried = last;
        }
        return last.problem();
    }

    private Optional<String> trial(Instant now) {
        if (!works(() -> enrolment.authority().works())) {
            return Optional.of("authority");
        }
        boolean personal = works(() -> {
            enrolment.reachPersonal();
            return true;
        });
        if (!personal) {
            return Optional.of("personal");
        }
        boolean seals = works(() -> enrolment.seal(now).works())
                || enrolment.reopenSeal() && works(() -> enrolment.seal(now).works());
        return seals ? Optional.empty() : Optional.of("seal");
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
