package ma.ittifaq.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * A certificate of the list.
 *
 * @param kind PERSONAL; of the administration ROOT, SEAL, STAMP or SEAL_FILE; of authorities that are trusted STAMPER and ANCHOR
 * @param holder the person; null for all but PERSONAL, as is the name
 * @param subject whom a certificate names that is no person's, in Latin letters; null for PERSONAL
 * @param subjectAr the same in Arabic where it does; null for PERSONAL
 * @param serial lower-case hexadecimal, as viewers show it
 * @param key kind and length of the key
 * @param revokedAt null while it was not taken back, as is the reason
 * @param heldBackSince since when nothing is signed with the person's keys; null when they may sign
 */
public record CertificateLine(
        String kind,
        UUID holder,
        PersonName name,
        String subject,
        String subjectAr,
        String serial,
        Instant from,
        Instant until,
        String key,
        Instant revokedAt,
        RevocationReason reason,
        Instant heldBackSince) {

    private static final Duration SOON = Duration.ofDays(60);

    /** How a certificate stands at a moment. */
    public enum Standing {
        VALID,
        ENDING,
        EXPIRED,
        REVOKED
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (until.isBefore(now)) {
            return Standing.EXPIRED;
        }
        return until.isBefore(now.plus(SOON)) ? Standing.ENDING : Standing.VALID;
    }

    /** Ours, and no authority itself; what is over needs no end. */
    public boolean revocable(Instant now) {
        boolean takenBack = "PERSONAL".equals(kind) || "SEAL".equals(kind);
        return takenBack && revokedAt == null && until.isAfter(now);
    }

    static Instant soon(Instant now) {
        return now.plus(SOON);
    }
}
