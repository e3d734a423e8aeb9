package ma.ittifaq.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Objects;

/** DSS up to the container (CMS) at baseline B: what is put beside it, and how it comes into the document, is ours to do. */
final class ContainerService extends PAdESService {

    private static final long serialVersionUID = 1L;

    ContainerService() {
        super(new CommonCertificateVerifier(true));
        setPdfObjFactory(new CardObjectFactory());
    }

    /** Our own check, before: whether a certificate counts at the hour of signing. DSS would ask the hour of this machine. */
    @Override
    protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
        Objects.requireNonNull(parameters.getSigningCertificate());
    }

    /** Of what was prepared, around the value that was made over it; DER. */
    byte[] container(DSSDocument document, PAdESSignatureParameters parameters, byte[] value) {
        return generateCMSSignedData(
                document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), value));
    }
}
