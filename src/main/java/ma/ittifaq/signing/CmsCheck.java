package ma.ittifaq.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.signing.Finding.Kind;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** The cryptographic half of a check: one CMS container over one revision's bytes. */
final class CmsCheck {

    private final TrustAnchors anchors;

    CmsCheck(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /**
     * What was found, the signer where the container names one, whether our own authority vouches for them, and the time that a
     * stamp in it proves.
     */
    record Outcome(Set<Kind> findings, Optional<X509Certificate> signer, boolean ours, Optional<Instant> stamped) {
        static Outcome broken() {
            return new Outcome(EnumSet.of(Kind.STRUCTURE), Optional.empty(), false, Optional.empty());
        }
    }

    Outcome check(byte[] content, byte[] container, Instant claimed) {
        try {
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), container);
            Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1 || !CmsForm.isStrict(cms, container)) {
                return Outcome.broken();
            }
            SignerInformation signer = signers.iterator().next();
            @SuppressWarnings("unchecked") // SignerId is a raw Selector
            Collection<X509CertificateHolder> named = cms.getCertificates().getMatches(signer.getSID());
            if (named.size() != 1) {
                return Outcome.broken();
            }
            return check(cms, signer, named.iterator().next(), claimed);
        } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
            return Outcome.broken();
        } catch (RuntimeException e) {
            // Strangers' bytes: BouncyCastle answers damaged ASN.1 with a dozen unchecked exceptions.
            return Outcome.broken();
        }
    }

    private Outcome check(CMSSignedData cms, SignerInformation signer, X509CertificateHolder holder, Instant claimed)
            throws CMSException, IOException, GeneralSecurityException, OperatorCreationException {
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        Set<Kind> findings = signature(signer, certificate);
        if (!refersTo(signer, holder)) {
            findings.add(Kind.CERTIFICATE_REFERENCE);
        }
        boolean ours = anchors.isOurs(certificate);
        findings.addAll(anchors.judge(certificate, others(cms, holder), claimed, ours));
        Optional<byte[]> token = CmsForm.timeStamp(signer);
        Optional<Instant> stamped = Optional.empty();
        if (token.isPresent()) {
            stamped = anchors.stamps().proven(token.get(), signer.getSignature());
            if (stamped.isEmpty()) {
                findings.add(Kind.TIME_STAMP);
            }
        }
        return new Outcome(findings, Optional.of(certificate), ours, stamped);
    }

    private static Set<Kind> signature(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        Set<Kind> findings = EnumSet.noneOf(Kind.class);
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                findings.add(Kind.SIGNATURE);
            }
        } catch (CMSSignerDigestMismatchException e) {
            findings.add(Kind.DIGEST);
        }
        return findings;
    }

    /** Without the protected reference somebody could exchange the certificate for another of the same key. */
    private static boolean refersTo(SignerInformation signer, X509CertificateHolder holder)
            throws IOException, GeneralSecurityException {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            return false;
        }
        ESSCertIDv2[] references = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                .getCerts();
        return references.length > 0
                && NISTObjectIdentifiers.id_sha256.equals(
                        references[0].getHashAlgorithm().getAlgorithm())
                && Arrays.equals(Sha256.of(holder.getEncoded()), references[0].getCertHash());
    }

    private static Collection<X509CertificateHolder> others(CMSSignedData cms, X509CertificateHolder signer) {
        return cms.getCertificates().getMatches(null).stream()
                .filter(certificate -> !certificate.equals(signer))
                .toList();
    }
}
