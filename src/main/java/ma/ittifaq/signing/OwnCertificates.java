package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** Certificates that are no person's: of the authority, the seal and the time stamps, and of those that are trusted. */
@ApplicationScoped
class OwnCertificates {

    @Inject
    private Keys keys;

    @Inject
    private SealFile sealFile;

    @Inject
    private TimeStamps timeStamps;

    @Inject
    private TokenAuthorities tokens;

    /**
     * @param kind ROOT, SEAL or STAMP of our own; SEAL_FILE of the seal that the administration brought; STAMPER and ANCHOR of
     *     others
     * @param name whom it names, in Latin letters
     * @param nameAr in Arabic ones; in Latin ones where it names nobody in them
     */
    record Line(
            String kind,
            String name,
            String nameAr,
            String serial,
            Instant begins,
            Instant ends,
            String key,
            Instant revokedAt,
            RevocationReason reason) {

        static Line of(String kind, X509Certificate certificate) {
            return of(kind, certificate, null, null);
        }

        static Line of(String kind, X509Certificate certificate, Instant revokedAt, RevocationReason reason) {
            String latin = CertificateSubject.latinName(certificate);
            String arabic = CertificateSubject.arabicName(certificate);
            return new Line(
                    kind,
                    latin,
                    arabic.isEmpty() ? latin : arabic,
                    StoredCredential.serial(certificate.getSerialNumber()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    KeyAlgorithm.described(certificate.getPublicKey()),
                    revokedAt,
                    reason);
        }
    }

    /** All of them, ours first, the newest of each kind first. */
    List<Line> all() {
        return Stream.of(
                        sealFile.certificates().stream().map(brought -> Line.of("SEAL_FILE", brought)),
                        keys.ofAuthority().stream().map(OwnCertificates::line),
                        timeStamps.trusted().stream().map(trusted -> Line.of("STAMPER", trusted)),
                        tokens.anchors().certificates().stream().map(anchor -> Line.of("ANCHOR", anchor)))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Those whose end matters: not over, not taken back, and none of ours that a newer one has followed. */
    List<Line> counting(Instant now) {
        List<Line> counting = new ArrayList<>();
        Predicate<Line> alive = line -> line.revokedAt() == null && line.ends().isAfter(now);
        for (Line line : all().stream().filter(alive).toList()) {
            boolean followed = counting.stream().anyMatch(newer -> newer.kind().equals(line.kind()));
            boolean foreign = List.of("SEAL_FILE", "STAMPER", "ANCHOR").contains(line.kind());
            if (foreign || !followed) {
                counting.add(line);
            }
        }
        counting.sort(Comparator.comparing(Line::ends));
        return counting;
    }

    private static Line line(AuthorityKey key) {
        String kind =
                key.purpose() == Purpose.SEAL_TOKEN ? "SEAL" : key.purpose().name();
        return Line.of(kind, key.certificate(), key.revoked(), key.reason());
    }
}
