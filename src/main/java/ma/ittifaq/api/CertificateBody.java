package ma.ittifaq.api;

import java.time.Instant;
import ma.ittifaq.signing.CertificateLine;
import ma.ittifaq.signing.RevocationReason;

/** A certificate of the in-house authority, or of one that is trusted here. */
public record CertificateBody(
        String serial,
        String kind,
        PersonRef holder,
        String subject,
        Instant from,
        Instant until,
        String key,
        CertificateLine.Standing standing,
        Instant revokedAt,
        RevocationReason reason,
        Instant heldBackSince) {

    static CertificateBody of(CertificateLine line, Instant now) {
        return new CertificateBody(
                line.serial(),
                line.kind(),
                line.holder() == null ? null : PersonRef.of(line.holder(), line.name()),
                line.subject(),
                line.from(),
                line.until(),
                line.key(),
                line.standing(now),
                line.revokedAt(),
                line.reason(),
                line.heldBackSince());
    }
}
