package ma.ittifaq.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The full DSS validation, about a tenth of a second of processor time: for the seal job, not for a click. */
final class DocumentValidation {

    private final TrustAnchors anchors;

    DocumentValidation(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /** Offline on purpose: the revocation lists are here, and a validation that waits for a network says nothing. */
    ValidationReport validate(byte[] pdf, byte[] revocationList, Instant at) {
        try {
            PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            validator.setCertificateVerifier(verifier(anchors, revocationList));
            validator.setPdfObjFactory(withoutPictures());
            validator.setValidationTime(Date.from(at));
            Reports reports = validator.validateDocument();
            return new ValidationReport(lines(reports), reports.getXmlValidationReport());
        } catch (DSSException e) {
            throw new SigningFailure("the document cannot be validated", e);
        }
    }

    /**
     * DSS would draw every page before and after each signature and compare the pictures: seconds of processor time.
     * Revisions are still compared object by object, and ours are known to the byte.
     */
    private static IPdfObjFactory withoutPictures() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    static CommonCertificateVerifier verifier(TrustAnchors anchors, byte[] revocationList) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.roots().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        anchors.timeStampers().forEach(stamper -> trusted.addCertificate(new CertificateToken(stamper)));
        anchors.tokens().certificates().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(Stream.concat(
                        Stream.of(revocationList),
                        anchors.tokens().lists().stream().map(DocumentValidation::der))
                .map(ByteArrayInputStream::new)
                .toArray(InputStream[]::new)));
        return verifier;
    }

    private static byte[] der(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (CRLException e) {
            throw new SigningFailure("a revocation list has no encoding", e);
        }
    }

    private static List<ValidationReport.Line> lines(Reports reports) {
        SimpleReport simple = reports.getSimpleReport();
        List<SignatureWrapper> signatures =
                new ArrayList<>(reports.getDiagnosticData().getSignatures());
        signatures.sort(Comparator.comparing(SignatureWrapper::getSignatureByteRange, DocumentValidation::byEnd));
        return signatures.stream().map(signature -> line(simple, signature)).toList();
    }

    private static int byEnd(List<? extends Number> one, List<? extends Number> other) {
        return Long.compare(end(one), end(other));
    }

    private static long end(List<? extends Number> range) {
        return range == null || range.size() < 4
                ? 0
                : range.get(2).longValue() + range.get(3).longValue();
    }

    private static ValidationReport.Line line(SimpleReport report, SignatureWrapper signature) {
        String id = signature.getId();
        return new ValidationReport.Line(
                signature.getFirstFieldName(),
                Objects.toString(report.getIndication(id), ""),
                Objects.toString(report.getSubIndication(id), ""),
                Objects.toString(report.getSignatureFormat(id), ""));
    }
}
