package ma.ittifaq.signing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The authorities whose certificates people may bring on tokens of their own, with the lists of what these revoked. Paths
 * are the platform's (PKIX, RFC 5280); it asks no network, or else a stranger's certificate could send us anywhere.
 */
record TokenAnchors(List<X509Certificate> certificates, List<X509CRL> lists) {

    static final TokenAnchors NONE = new TokenAnchors(List.of(), List.of());

    private static final String PKIX = "PKIX";

    TokenAnchors {
        certificates = List.copyOf(certificates);
        lists = List.copyOf(lists);
    }

    /** What is known of a certificate's revocation at an instant. */
    enum Status {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    /** From the signer's certificate to the anchor, both included; empty when none leads there at that instant. */
    Optional<List<X509Certificate>> path(X509Certificate signer, Collection<X509Certificate> companions, Instant at) {
        if (certificates.isEmpty() || certificates.contains(signer)) {
            return Optional.empty();
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        Set<X509Certificate> offered = new HashSet<>(companions);
        offered.add(signer);
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted(), target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(offered)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            PKIXCertPathBuilderResult built = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance(PKIX).build(parameters);
            List<X509Certificate> path = new ArrayList<>();
            built.getCertPath().getCertificates().forEach(certificate -> path.add((X509Certificate) certificate));
            path.add(built.getTrustAnchor().getTrustedCert());
            return Optional.of(List.copyOf(path));
        } catch (CertPathBuilderException nowhere) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("no path can be looked for", e);
        }
    }

    /** Of a path as {@link #path} gave it, every certificate below the anchor; a list that is out of date says nothing. */
    Status status(List<X509Certificate> path, Instant at) {
        try {
            PKIXParameters parameters = new PKIXParameters(trusted());
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
            parameters.setRevocationEnabled(true);
            // Lists tell whole seconds, and the platform takes a revocation within this very one for a later one.
            parameters.setDate(Date.from(at.plusSeconds(1)));
            CertPathValidator.getInstance(PKIX)
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(path.subList(0, path.size() - 1)),
                            parameters);
            return Status.GOOD;
        } catch (CertPathValidatorException e) {
            return e.getReason() == BasicReason.REVOKED ? Status.REVOKED : Status.UNKNOWN;
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("revocation cannot be looked up", e);
        }
    }

    private Set<TrustAnchor> trusted() {
        return certificates.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
    }
}
