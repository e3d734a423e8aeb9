package ma.ittifaq.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
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

    private final ContainerService service = new ContainerService();

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
        return filled(prepared, container(prepared, signatureValue));
    }

    /** The same at baseline T: the authority's time stamp on the signature value; fails when it gives none. */
    byte[] completeStamped(Prepared prepared, byte[] signatureValue, TSPSource stamps) {
        byte[] container = container(prepared, signatureValue);
        try {
            return filled(prepared, CmsStamp.on(container, stamps));
        } catch (DSSException e) {
            throw new SigningFailure("no time stamp: " + e.getMessage(), e);
        }
    }

    private byte[] container(Prepared prepared, byte[] signatureValue) {
        try {
            return service.container(prepared.document, prepared.parameters, signatureValue);
        } catch (DSSException | AlertException | IllegalArgumentException e) {
            throw new SigningFailure("the signature cannot be put into the document", e);
        }
    }

    /** DSS looks for the place byte by byte in the whole document: half of what putting a signature into it cost. */
    private static byte[] filled(Prepared prepared, byte[] container) {
        PAdESSignatureParameters parameters = prepared.parameters;
        DSSDocument waiting = parameters.getPdfSignatureCache().getToBeSignedDocument();
        return Placeholder.filled(
                DSSUtils.toByteArray(waiting),
                DSSUtils.toByteArray(prepared.document).length,
                parameters.getContentSize(),
                container);
    }

    private static PAdESSignatureParameters parameters(SignatureRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        X509Certificate certificate = request.chain().getFirst();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        CertificateToken[] chain =
                request.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new);
        parameters.setSigningCertificate(chain[0]);
        parameters.setCertificateChain(chain);
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

    private static void requireCurrent(SignatureRequest request) {
        X509Certificate certificate = request.chain().getFirst();
        Validity validity = new Validity(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        if (!validity.contains(request.at())) {
            throw new SigningFailure("certificate " + certificate.getSerialNumber() + " does not count at that hour");
        }
    }
}
