package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.platform.Vault;

/**
 * A key as the database keeps it: the certificate in the open, the private key sealed by the vault, whose own key is
 * not in the database. Somebody with a copy of the database alone cannot sign. A key that never leaves its token is not
 * here at all.
 */
@Embeddable
record StoredCredential(
        @Column(name = "certificate") byte[] certificate,
        @Column(name = "private_key") byte[] sealedKey,
        @Column(name = "serial") String serial,
        @Column(name = "not_before") Instant notBefore,
        @Column(name = "not_after") Instant notAfter) {

    static StoredCredential of(Credential credential) {
        X509Certificate certificate = credential.certificate();
        byte[] key = credential.token().isPresent() ? null : credential.key().getEncoded();
        try {
            return new StoredCredential(
                    certificate.getEncoded(),
                    key == null ? null : Vault.opened().seal(key),
                    serial(certificate.getSerialNumber()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("a certificate has no encoding", e);
        }
    }

    /** Serial numbers are written in lower-case hexadecimal, as certificate viewers show them. */
    static String serial(BigInteger number) {
        return number.toString(16);
    }

    Credential open(List<X509Certificate> issuers) {
        X509Certificate own = x509();
        PrivateKey key =
                KeyAlgorithm.of(own.getPublicKey()).decode(Vault.opened().unseal(sealedKey));
        return new Credential(
                key, Stream.concat(Stream.of(own), issuers.stream()).toList());
    }

    X509Certificate x509() {
        return x509(certificate);
    }

    static X509Certificate x509(byte[] certificate) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("a stored certificate cannot be read", e);
        }
    }
}
