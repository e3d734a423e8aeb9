package ma.ittifaq.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Date;

/**
 * PAdES baseline B or T in two phases: prepare gives the bytes to sign, complete takes the signature value, wherever it was
 * made. The result is the old document plus an incremental update; the first signature allows further signatures only.
 */
final class PadesSigner {

    /** CMS structure and signed attributes without certificates and signature value: measured about 500 bytes. */
    private static final int CMS_FRAME = 700;

    private static final int LONGEST_SIGNATURE_VALUE = 512;

    /** A token with its chain: 2 to 6.5 kB from the authorities that were looked at. */
    private static final int STAMP_ROOM = 8_000;

    private final PAdESService service = carded(new PAdESService(withoutCalendar()));

    /** A document waiting for its signature value. */
    static final class Prepared {
        private final DSSDocument document;
        private final PAdESSignatureParameters parameters;
        private final byte[] toBeSigned;

        private Prepared(DSSDocument document, PAdESSignatureParameters parameters, byte[] toBeSigned) {
            this.document = document;
            this.parameters = parameters;
            this.toBeSigned = toBeSigned;
        }

        byte[] toBeSigned() {
            return toBeSigned.clone();
        }
    }

    Prepared prepare(byte[] pdf, SignatureRequest request) {
        requireCurrent(request);
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(request);
        try {
            return new Prepared(
                    document,
                    parameters,
                    service.getDataToSign(document, parameters).getBytes());
        } catch (DSSException | AlertException | IllegalArgumentException e) {
            throw new SigningFailure("field " + request.field() + " cannot be prepared for signature", e);
        }
    }

    byte[] complete(Prepared prepared, byte[] signatureValue) {
        return complete(service, prepared, signatureValue);
    }

    private static byte[] complete(PAdESService service, Prepared prepared, byte[] signatureValue) {
        PAdESSignatureParameters parameters = prepared.parameters;
        SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), signatureValue);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try {
            service.signDocument(prepared.document, parameters, value).writeTo(signed);
        } catch (DSSException | AlertException | IllegalArgumentException | IOException e) {
            throw new SigningFailure("the signature cannot be put into the document", e);
        }
        return signed.toByteArray();
    }

    /** The same at baseline T: the authority's time stamp on the signature value; fails when it gives none. */
    byte[] completeStamped(Prepared prepared, byte[] signatureValue, TSPSource stamps) {
        return complete(carded(new StampingService(withoutCalendar(), stamps)), prepared, signatureValue);
    }

    private static PAdESSignatureParameters parameters(SignatureRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        X509Certificate certificate = request.chain().getFirst();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(certificate));
        parameters.setCertificateChain(
                request.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
        parameters.setEncryptionAlgorithm(
                KeyAlgorithm.of(certificate.getPublicKey()).dssName().getEncryptionAlgorithm());
        parameters.bLevel().setSigningDate(Date.from(request.at()));
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setContentSize(contentSize(request));
        parameters.setReason(request.capacity());
        parameters.setAppName("Ittifaq");
        parameters.setImageParameters(appearance(request));
        return parameters;
    }

    private static SignatureImageParameters appearance(SignatureRequest request) {
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(request.card(), "card.pdf"));
        image.getFieldParameters().setFieldId(request.field());
        return image;
    }

    /** Each reserved byte costs two in the file, for each signature, for decades: reserve what this chain needs. */
    private static int contentSize(SignatureRequest request) {
        int size = CMS_FRAME + LONGEST_SIGNATURE_VALUE + (request.stamped() ? STAMP_ROOM : 0);
        try {
            for (X509Certificate certificate : request.chain()) {
                size += certificate.getEncoded().length;
            }
        } catch (CertificateEncodingException e) {
            throw new SigningFailure("a certificate has no encoding", e);
        }
        return size;
    }

    private static PAdESService carded(PAdESService service) {
        service.setPdfObjFactory(new CardObjectFactory());
        return service;
    }

    private static void requireCurrent(SignatureRequest request) {
        X509Certificate certificate = request.chain().getFirst();
        Validity validity = new Validity(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        if (!validity.contains(request.at())) {
            throw new SigningFailure("certificate " + certificate.getSerialNumber() + " does not count at that hour");
        }
    }

    /** Whether a certificate counts at the hour of signing is our own check; DSS would ask the hour of this machine. */
    private static CommonCertificateVerifier withoutCalendar() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verifier;
    }
}
