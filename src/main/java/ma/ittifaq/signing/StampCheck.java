package ma.ittifaq.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Believes a time stamp only over these very bytes, and only from an authority that is trusted to tell the time. */
final class StampCheck {

    private static final int LONGEST_CHAIN = 5;
    private static final Map<ASN1ObjectIdentifier, String> STRONG = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private final List<X509Certificate> authorities;

    StampCheck(Collection<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /** The time that the container proves for the content; empty when it proves nothing. */
    Optional<Instant> proven(byte[] container, byte[] content) {
        try (ASN1InputStream in = new ASN1InputStream(container)) {
            ASN1Primitive token = in.readObject();
            byte[] rest = in.readAllBytes();
            if (token == null || !Arrays.equals(rest, new byte[rest.length])) {
                return Optional.empty();
            }
            return proven(new TimeStampToken(new CMSSignedData(token.getEncoded())), content);
        } catch (IOException | CMSException | TSPException | GeneralSecurityException | OperatorCreationException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // Strangers' bytes: BouncyCastle answers damaged ASN.1 with a dozen unchecked exceptions.
            return Optional.empty();
        }
    }

    private Optional<Instant> proven(TimeStampToken token, byte[] content)
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        @SuppressWarnings("unchecked") // SignerId is a raw Selector
        Collection<X509CertificateHolder> named = token.getCertificates().getMatches(token.getSID());
        if (named.size() != 1 || !covers(token, content)) {
            return Optional.empty();
        }
        // Throws unless signature, certificate reference, critical usage and validity at that time are right.
        X509CertificateHolder signer = named.iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        boolean trusted = isTrusted(certificates(token), converted(signer));
        return trusted ? Optional.of(token.getTimeStampInfo().getGenTime().toInstant()) : Optional.empty();
    }

    private static boolean covers(TimeStampToken token, byte[] content) throws GeneralSecurityException {
        String algorithm = STRONG.get(token.getTimeStampInfo().getMessageImprintAlgOID());
        return algorithm != null
                && Arrays.equals(
                        MessageDigest.getInstance(algorithm).digest(content),
                        token.getTimeStampInfo().getMessageImprintDigest());
    }

    private boolean isTrusted(List<X509Certificate> companions, X509Certificate signer) {
        X509Certificate current = signer;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            X509Certificate holder = current;
            if (authorities.contains(holder) || authorities.stream().anyMatch(a -> TrustAnchors.issued(a, holder))) {
                return true;
            }
            Optional<X509Certificate> issuer = companions.stream()
                    .filter(c -> c.getBasicConstraints() >= 0 && TrustAnchors.issued(c, holder))
                    .findFirst();
            if (issuer.isEmpty()) {
                return false;
            }
            current = issuer.get();
        }
        return false;
    }

    private static List<X509Certificate> certificates(TimeStampToken token) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            certificates.add(converted(holder));
        }
        return certificates;
    }

    private static X509Certificate converted(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
