package ma.ittifaq.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What the authority publishes about certificates that no longer count. A list older than a certificate says nothing
 * about it, and validators then answer "indeterminate": a new list follows each enrolment and each revocation.
 */
record RevocationList(BigInteger number, Validity validity, Collection<Revoked> entries) {

    record Revoked(BigInteger serial, Instant at, RevocationReason reason) {

        /** Before reasons were kept. */
        Revoked(BigInteger serial, Instant at) {
            this(serial, at, RevocationReason.WITHDRAWN);
        }
    }

    byte[] signedBy(CertificateAuthority authority) {
        try {
            X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(authority.rootCertificate(), validity.notBefore());
            builder.setNextUpdate(validity.notAfter());
            entries.forEach(entry -> builder.addCRLEntry(
                    entry.serial(), Date.from(entry.at()), entry.reason().code()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.rootCertificate()));
            return builder.build(authority.signer()).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new SigningFailure("the revocation list cannot be made", e);
        }
    }
}
