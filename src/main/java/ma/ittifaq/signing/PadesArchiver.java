package ma.ittifaq.signing;

import eu.europa.esig.dss.alert.LogOnStatusAlert;
import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * What makes a signed document last: a time stamp on the whole, and everything that a validator will ask for after the
 * authorities are gone. Each is one more update of the file; no signature is touched.
 */
final class PadesArchiver {

    private final TrustAnchors anchors;
    private final TSPSource stamps;

    PadesArchiver(TrustAnchors anchors, TSPSource stamps) {
        this.anchors = anchors;
        this.stamps = stamps;
    }

    /** Appends a document time stamp. */
    byte[] stamp(byte[] pdf) {
        PAdESService service = service(new CommonCertificateVerifier(true));
        return made(() -> service.timestamp(new InMemoryDocument(pdf), new PAdESTimestampParameters()));
    }

    /** Appends what is missing to baseline LTA: certificates, revocation data, and the archive time stamp over all. */
    byte[] archive(byte[] pdf, byte[] revocationList) {
        CommonCertificateVerifier verifier = DocumentValidation.verifier(anchors, revocationList);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new LogOnStatusAlert());
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        return made(() -> service(verifier).extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private PAdESService service(CommonCertificateVerifier verifier) {
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(stamps);
        return service;
    }

    private static byte[] made(Supplier<DSSDocument> work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            work.get().writeTo(bytes);
        } catch (DSSException | AlertException | IllegalArgumentException | IOException e) {
            throw new SigningFailure("the document got no time stamp: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }
}
