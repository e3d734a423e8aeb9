package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Settings;

/** Looks at the certificates of an own token before anything is signed with it: whose it is, who vouches, until when. */
@ApplicationScoped
class TokenAdmission {

    private static final int MOST = 10;

    /** What vouches for a certificate must itself be worth believing in thirty years: no MD5, no SHA-1. */
    private static final Set<String> HASHES = Set.of("SHA256", "SHA384", "SHA512");

    @Inject
    private TokenAuthorities authorities;

    @Inject
    private KeyReports reports;

    @Inject
    private Settings settings;

    /** Whether tokens of people's own are taken at all. */
    boolean isOpen() {
        return !authorities.anchors().certificates().isEmpty();
    }

    /** Certificates as a file brings them, PEM or DER, the signer's among them; the path to the anchor, or a refusal. */
    List<X509Certificate> admit(byte[] file, Employee person, Instant at) {
        if (!isOpen()) {
            throw TokenRefused.closed();
        }
        List<X509Certificate> brought = read(file);
        X509Certificate own = brought.stream()
                .filter(certificate -> certificate.getBasicConstraints() < 0)
                .findFirst()
                .orElseThrow(TokenRefused::keyUsage);
        return admit(own, brought, person, at);
    }

    /** The same of a path that was admitted before: much may have happened since. */
    List<X509Certificate> admit(List<X509Certificate> path, Employee person, Instant at) {
        return admit(path.getFirst(), path, person, at);
    }

    private List<X509Certificate> admit(
            X509Certificate own, List<X509Certificate> brought, Employee person, Instant at) {
        if (!TrustAnchors.maySign(own)) {
            throw TokenRefused.keyUsage();
        }
        TokenKey.require(own.getPublicKey());
        requireCurrent(own, at);
        Optional<Instant> lost = reports.since(person.id(), KeyHolder.SIGNER);
        if (lost.filter(since -> own.getNotBefore().toInstant().isBefore(since)).isPresent()) {
            throw TokenRefused.heldBack(lost.get());
        }
        TokenAnchors anchors = authorities.anchors();
        List<X509Certificate> path = anchors.path(own, brought, at).orElseThrow(() -> noPath(own, brought, at));
        path.subList(0, path.size() - 1).forEach(TokenAdmission::requireSoundlyIssued);
        switch (anchors.status(path, at)) {
            case GOOD -> new TokenOwner(settings.signerMatch()).require(own, person);
            case REVOKED -> throw TokenRefused.revoked();
            case UNKNOWN -> throw TokenRefused.statusUnknown(CertificateSubject.issuerName(own));
        }
        return path;
    }

    private static List<X509Certificate> read(byte[] file) {
        if (new String(file, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----")) {
            throw TokenRefused.privateKey();
        }
        try {
            List<X509Certificate> read =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(file))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (read.isEmpty()) {
                throw TokenRefused.unreadable();
            }
            if (read.size() > MOST) {
                throw TokenRefused.manyCertificates(MOST);
            }
            return read;
        } catch (GeneralSecurityException e) {
            throw TokenRefused.unreadable();
        }
    }

    private static void requireCurrent(X509Certificate own, Instant at) {
        if (at.isBefore(own.getNotBefore().toInstant())) {
            throw TokenRefused.notYet(own.getNotBefore().toInstant());
        }
        if (at.isAfter(own.getNotAfter().toInstant())) {
            throw TokenRefused.expired(own.getNotAfter().toInstant());
        }
    }

    /** An authority between that has run out is another matter than one that nobody trusts here. */
    private static TokenRefused noPath(X509Certificate own, List<X509Certificate> brought, Instant at) {
        return brought.stream()
                .filter(certificate -> !certificate.equals(own))
                .filter(certificate -> at.isAfter(certificate.getNotAfter().toInstant()))
                .findFirst()
                .map(old -> TokenRefused.issuerExpired(CertificateSubject.latinName(old)))
                .orElseGet(() -> TokenRefused.foreign(CertificateSubject.issuerName(own)));
    }

    private static void requireSoundlyIssued(X509Certificate certificate) {
        String algorithm = certificate.getSigAlgName();
        if (HASHES.stream().noneMatch(algorithm::startsWith)) {
            throw TokenRefused.issuedWith(algorithm);
        }
    }
}
