package ma.ittifaq.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.signing.Finding.Kind;
import org.bouncycastle.cert.X509CertificateHolder;

/** The authorities whose certificates count here. Today one in-house root; foreign authorities join the list later. */
final class TrustAnchors {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<X509Certificate> roots;
    private final List<X509Certificate> timeStampers;
    private final StampCheck stamps;

    TrustAnchors(Collection<X509Certificate> roots) {
        this(roots, List.of());
    }

    /** With foreign authorities that may tell the time and nothing else. */
    TrustAnchors(Collection<X509Certificate> roots, Collection<X509Certificate> timeStampers) {
        this.roots = List.copyOf(roots);
        this.timeStampers = List.copyOf(timeStampers);
        this.stamps = new StampCheck(
                Stream.concat(roots.stream(), timeStampers.stream()).toList());
    }

    StampCheck stamps() {
        return stamps;
    }

    List<X509Certificate> timeStampers() {
        return timeStampers;
    }

    List<X509Certificate> roots() {
        return roots;
    }

    /** Judges the signer's certificate and refuses any companion in the container that is not a root of ours. */
    Set<Kind> judge(X509Certificate signer, Collection<X509CertificateHolder> companions, Instant claimed) {
        Set<Kind> findings = EnumSet.noneOf(Kind.class);
        if (roots.stream().noneMatch(root -> issued(root, signer))
                || !companions.stream().allMatch(this::isRoot)) {
            findings.add(Kind.UNTRUSTED_CERTIFICATE);
        }
        boolean[] usage = signer.getKeyUsage();
        if (usage == null
                || !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]
                || signer.getBasicConstraints() >= 0) {
            findings.add(Kind.KEY_USAGE);
        }
        Validity validity = new Validity(
                signer.getNotBefore().toInstant(), signer.getNotAfter().toInstant());
        if (!validity.contains(claimed)) {
            findings.add(Kind.OUTSIDE_VALIDITY);
        }
        return findings;
    }

    static boolean issued(X509Certificate root, X509Certificate signer) {
        try {
            signer.verify(root.getPublicKey());
            return signer.getIssuerX500Principal().equals(root.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isRoot(X509CertificateHolder candidate) {
        for (X509Certificate root : roots) {
            try {
                if (Arrays.equals(root.getEncoded(), candidate.getEncoded())) {
                    return true;
                }
            } catch (IOException | CertificateEncodingException e) {
                return false;
            }
        }
        return false;
    }
}
