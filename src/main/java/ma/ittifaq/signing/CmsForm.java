package ma.ittifaq.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * The exact form in which our software writes a signature container. Large parts of a container are outside the
 * signature and readers forgive much there; we forgive nothing, so that no changed byte of an act is called valid.
 */
final class CmsForm {

    /** Issuer and serial number name the signer: version 1 (RFC 5652, 5.1 and 5.3). */
    private static final int CMS_VERSION = 1;

    private CmsForm() {}

    static boolean isStrict(CMSSignedData cms, byte[] container) throws IOException {
        return isDerThenZeros(cms.getEncoded(ASN1Encoding.DER), container)
                && hasOnlyKnownParts(cms)
                && namesItsIssuerExactly(cms)
                && signerIsCanonical(cms)
                && addsATimeStampAtMost(signer(cms));
    }

    /** The time stamp on the signature value, where there is one. */
    static Optional<byte[]> timeStamp(SignerInformation signer) throws IOException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        return unsigned == null
                ? Optional.empty()
                : Optional.of(unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                        .getAttributeValues()[0]
                        .toASN1Primitive()
                        .getEncoded());
    }

    private static boolean addsATimeStampAtMost(SignerInformation signer) {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        if (unsigned == null) {
            return true;
        }
        Attribute stamp = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return unsigned.size() == 1 && stamp != null && stamp.getAttrValues().size() == 1;
    }

    private static boolean isDerThenZeros(byte[] encoded, byte[] container) {
        if (!Arrays.equals(container, 0, encoded.length, encoded, 0, encoded.length)) {
            return false;
        }
        for (int i = encoded.length; i < container.length; i++) {
            if (container[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyKnownParts(CMSSignedData cms) {
        SignerInformation signer = signer(cms);
        SignedData data = data(cms);
        return CMSObjectIdentifiers.signedData.equals(cms.toASN1Structure().getContentType())
                && cms.getVersion() == CMS_VERSION
                && signer.getVersion() == CMS_VERSION
                && data.getCRLs() == null
                && data.getCertificates().size()
                        == cms.getCertificates().getMatches(null).size()
                && cms.getDigestAlgorithmIDs().equals(Set.of(signer.getDigestAlgorithmID()))
                && NISTObjectIdentifiers.id_sha256.equals(
                        signer.getDigestAlgorithmID().getAlgorithm());
    }

    /** Names are compared without regard to case elsewhere. */
    private static boolean namesItsIssuerExactly(CMSSignedData cms) throws IOException {
        byte[] issuer = signer(cms).getSID().getIssuer().getEncoded(ASN1Encoding.DER);
        @SuppressWarnings("unchecked") // SignerId is a raw Selector
        Collection<X509CertificateHolder> named =
                cms.getCertificates().getMatches(signer(cms).getSID());
        for (X509CertificateHolder certificate : named) {
            if (!Arrays.equals(issuer, certificate.getIssuer().getEncoded(ASN1Encoding.DER))) {
                return false;
            }
        }
        return true;
    }

    /** Written again from its parts, the signer's entry is the same: no tag was misread as another. */
    private static boolean signerIsCanonical(CMSSignedData cms) throws IOException {
        byte[] original =
                data(cms).getSignerInfos().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER);
        SignerInfo parsed =
                SignerInfo.getInstance(data(cms).getSignerInfos().getObjectAt(0).toASN1Primitive());
        SignerInfo rewritten = new SignerInfo(
                parsed.getSID(),
                parsed.getDigestAlgorithm(),
                parsed.getAuthenticatedAttributes(),
                parsed.getDigestEncryptionAlgorithm(),
                parsed.getEncryptedDigest(),
                parsed.getUnauthenticatedAttributes());
        return Arrays.equals(original, rewritten.getEncoded(ASN1Encoding.DER));
    }

    private static SignedData data(CMSSignedData cms) {
        return SignedData.getInstance(cms.toASN1Structure().getContent());
    }

    private static SignerInformation signer(CMSSignedData cms) {
        return cms.getSignerInfos().iterator().next();
    }
}
