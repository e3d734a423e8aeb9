package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import ma.ittifaq.platform.HeadSeal;

/** Lends the seal and the time stamps to the journal. */
@ApplicationScoped
public class HeadSealing implements HeadSeal {

    private static final System.Logger LOG = System.getLogger(HeadSealing.class.getName());

    @Inject
    Enrolment enrolment;

    @Inject
    TimeStamps timeStamps;

    @Override
    public Signed sign(byte[] text, Instant at) {
        Credential seal = enrolment.seal(at);
        return new Signed(
                KeyAlgorithm.of(seal.key()).signatureName(),
                seal.sign(text),
                seal.chain().stream().map(HeadSealing::encoded).toList());
    }

    @Override
    public Optional<byte[]> stamp(byte[] sha256) {
        try {
            return Optional.of(timeStamps
                    .source()
                    .getTimeStampResponse(DigestAlgorithm.SHA256, sha256)
                    .getBytes());
        } catch (DSSException away) {
            LOG.log(System.Logger.Level.WARNING, "The journal's seal waits for its time stamp: " + away.getMessage());
            return Optional.empty();
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new SigningFailure("a certificate of the seal has no encoding", e);
        }
    }
}
