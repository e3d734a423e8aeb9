package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.platform.Settings;

/**
 * A token as the place of the seal's key. Where one is set, no other key seals; when it is away, acts wait for their seal and
 * readiness says so.
 */
@ApplicationScoped
class SealToken {

    @Inject
    Settings settings;

    private final KeyToken token = new KeyToken("ittifaq-seal-", () -> settings.sealToken());

    boolean isSet() {
        return token.isSet();
    }

    /** The key of the newest certificate of this root that counts at that hour. */
    Optional<Credential> find(X509Certificate root, Set<String> revoked, Instant at) {
        return token.certificates().stream()
                .filter(own -> counts(own, root, at))
                .filter(own -> !revoked.contains(StoredCredential.serial(own.getSerialNumber())))
                .max(Comparator.comparing(X509Certificate::getNotAfter))
                .flatMap(own -> token.find(own, root));
    }

    void forget() {
        token.forget();
    }

    Credential enrol(CertificateAuthority authority, CertificateSubject subject, Validity validity) {
        return token.enrol(authority, subject, validity);
    }

    private static boolean counts(X509Certificate own, X509Certificate root, Instant at) {
        Validity validity =
                new Validity(own.getNotBefore().toInstant(), own.getNotAfter().toInstant());
        return validity.contains(at) && TrustAnchors.issued(root, own);
    }
}
