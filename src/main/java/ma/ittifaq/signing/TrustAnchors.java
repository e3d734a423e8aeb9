package ma.ittifaq.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.signing.Finding.Kind;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** The authorities whose certificates count here: the in-house root, and those that the setting names for own tokens. */
final class TrustAnchors {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<X509Certificate> roots;
    private final List<X509Certificate> timeStampers;
    private final StampCheck stamps;
    private final TokenAnchors tokens;

    TrustAnchors(Collection<X509Certificate> roots) {
        this(roots, List.of());
    }

    /** With foreign authorities that may tell the time and nothing else. */
    TrustAnchors(Collection<X509Certificate> roots, Collection<X509Certificate> timeStampers) {
        this(roots, timeStampers, TokenAnchors.NONE);
    }

    /** And with authorities that may vouch for a person's own token. */
    TrustAnchors(Collection<X509Certificate> roots, Collection<X509Certificate> timeStampers, TokenAnchors tokens) {
        this.roots = List.copyOf(roots);
        this.timeStampers = List.copyOf(timeStampers);
        this.stamps = new StampCheck(
                Stream.concat(roots.stream(), timeStampers.stream()).toList());
        this.tokens = tokens;
    }

    TokenAnchors tokens() {
        return tokens;
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

    /** Judges the signer's certificate and refuses any companion in the container that does not lead to an anchor. */
    Set<Kind> judge(
            X509Certificate signer, Collection<X509CertificateHolder> companions, Instant claimed, boolean ours) {
        Set<Kind> findings = EnumSet.noneOf(Kind.class);
        boolean trusted = ours ? companions.stream().allMatch(this::isRoot) : leads(signer, companions, claimed);
        if (!trusted) {
            findings.add(Kind.UNTRUSTED_CERTIFICATE);
        }
        if (!maySign(signer)) {
            findings.add(Kind.KEY_USAGE);
        }
        Validity validity = new Validity(
                signer.getNotBefore().toInstant(), signer.getNotAfter().toInstant());
        if (!validity.contains(claimed)) {
            findings.add(Kind.OUTSIDE_VALIDITY);
        }
        return findings;
    }

    /** Issued by our own authority; a token's certificate never is. */
    boolean isOurs(X509Certificate signer) {
        return roots.stream().anyMatch(root -> issued(root, signer));
    }

    /** Made for signatures, and no authority itself. */
    static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage != null
                && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
                && certificate.getBasicConstraints() < 0;
    }

    /** Companions stand outside what is signed: each must be a link of the path, to its last bit. */
    private boolean leads(X509Certificate signer, Collection<X509CertificateHolder> companions, Instant claimed) {
        try {
            List<X509Certificate> links = new ArrayList<>();
            for (X509CertificateHolder companion : companions) {
                links.add(new JcaX509CertificateConverter().getCertificate(companion));
            }
            return tokens.path(signer, links, claimed)
                    .filter(path -> path.containsAll(links))
                    .isPresent();
        } catch (CertificateException unreadable) {
            return false;
        }
    }

    static boolean issued(X509Certificate root, X509Certificate signer) {
        if (!signer.getIssuerX500Principal().equals(root.getSubjectX500Principal())) {
            return false;
        }
        try {
            signer.verify(root.getPublicKey());
            return true;
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
