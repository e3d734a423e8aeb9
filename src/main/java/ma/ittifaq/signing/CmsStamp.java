package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/**
 * Puts an authority's token beside the signature value (RFC 3161 appendix A). DSS, asked for baseline T, first reads back,
 * verifies and names the signature that it has just made, at the price of two milliseconds; the whole is checked afterwards all
 * the same.
 */
final class CmsStamp {

    private CmsStamp() {}

    /** The container with a stamp of the authority that answers; fails when none does. DER. */
    static byte[] on(byte[] container, TSPSource stamps) {
        try {
            CMSSignedData cms = new CMSSignedData(container);
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            byte[] token = stamps.getTimeStampResponse(DigestAlgorithm.SHA256, Sha256.of(signer.getSignature()))
                    .getBytes();
            Attribute attribute = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token)));
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute)));
            return CMSSignedData.replaceSigners(cms, new SignerInformationStore(stamped))
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException e) {
            throw new SigningFailure("the time stamp cannot be put beside the signature", e);
        }
    }
}
