package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
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
 * DSS at baseline B, with the authority's token put beside the signature value before the container goes into the document
 * (RFC 3161 appendix A). At baseline T it would first read back, verify and name the signature that it has just made, at the
 * price of two milliseconds; the whole is checked afterwards all the same.
 */
final class StampingService extends PAdESService {

    private static final long serialVersionUID = 1L;

    private final TSPSource stamps;

    StampingService(CertificateVerifier verifier, TSPSource stamps) {
        super(verifier);
        this.stamps = stamps;
    }

    @Override
    protected byte[] generateCMSSignedData(
            DSSDocument document, PAdESSignatureParameters parameters, SignatureValue value) {
        try {
            return stamped(new CMSSignedData(super.generateCMSSignedData(document, parameters, value)));
        } catch (CMSException | IOException e) {
            throw new DSSException("the time stamp cannot be put beside the signature", e);
        }
    }

    private byte[] stamped(CMSSignedData cms) throws IOException {
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        byte[] token = stamps.getTimeStampResponse(DigestAlgorithm.SHA256, Sha256.of(signer.getSignature()))
                .getBytes();
        Attribute attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token)));
        SignerInformation with =
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute)));
        return CMSSignedData.replaceSigners(cms, new SignerInformationStore(with))
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DER);
    }
}
