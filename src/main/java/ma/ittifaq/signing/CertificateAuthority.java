package ma.ittifaq.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The administration's own certificate authority: one root that signs personal certificates, the seal's, and CRLs. */
final class CertificateAuthority {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 120;

    private final Credential root;
    private final String crlAddress;

    CertificateAuthority(Credential root, String crlAddress) {
        this.root = root;
        this.crlAddress = crlAddress;
    }

    /** A new root, signed by itself. */
    static Credential found(CertificateSubject subject, Validity validity) {
        return selfSigned(KeyAlgorithm.RSA_3072.newKeyPair(), subject.toName(), validity);
    }

    /** The same root, key and name, with a new certificate. */
    static Credential renewed(Credential root, Validity validity) {
        X509Certificate old = root.certificate();
        KeyPair keys = new KeyPair(old.getPublicKey(), root.key());
        return selfSigned(keys, CertificateSubject.toName(old.getSubjectX500Principal()), validity);
    }

    private static Credential selfSigned(KeyPair keys, X500Name name, Validity validity) {
        try {
            X509v3CertificateBuilder builder = builder(name, name, validity, keys.getPublic(), keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            ContentSigner self =
                    new JcaContentSignerBuilder(KeyAlgorithm.RSA_3072.signatureName()).build(keys.getPrivate());
            return new Credential(keys.getPrivate(), List.of(converted(builder, self)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new SigningFailure("the root certificate cannot be made", e);
        }
    }

    /** A certificate for signing documents, a person's or the seal's. */
    X509Certificate issue(CertificateSubject subject, PublicKey holder, Validity validity) {
        return issue(subject, holder, validity, Optional.empty());
    }

    private X509Certificate issue(
            CertificateSubject subject, PublicKey holder, Validity validity, Optional<KeyPurposeId> only) {
        try {
            X509v3CertificateBuilder builder = builder(
                    rootName(),
                    subject.toName(),
                    validity,
                    holder,
                    root.certificate().getPublicKey());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (only.isPresent()) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(only.get()));
            }
            builder.addExtension(Extension.cRLDistributionPoints, false, distributionPoints());
            return converted(builder, signer());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new SigningFailure("no certificate can be issued", e);
        }
    }

    /** A fresh key of ours with its certificate. */
    Credential enrol(CertificateSubject subject, Validity validity) {
        KeyPair keys = KeyAlgorithm.P_256.newKeyPair();
        X509Certificate certificate = issue(subject, keys.getPublic(), validity);
        return new Credential(keys.getPrivate(), List.of(certificate, root.certificate()));
    }

    /** A time-stamping authority of ours, for as long as the root. */
    Credential enrolStamper(CertificateSubject subject) {
        X509Certificate own = root.certificate();
        return enrolStamper(
                subject,
                new Validity(own.getNotBefore().toInstant(), own.getNotAfter().toInstant()));
    }

    Credential enrolStamper(CertificateSubject subject, Validity life) {
        KeyPair keys = KeyAlgorithm.P_256.newKeyPair();
        X509Certificate certificate =
                issue(subject, keys.getPublic(), life, Optional.of(KeyPurposeId.id_kp_timeStamping));
        return new Credential(keys.getPrivate(), List.of(certificate, root.certificate()));
    }

    X509Certificate rootCertificate() {
        return root.certificate();
    }

    boolean works() {
        return root.works();
    }

    ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder(KeyAlgorithm.of(root.key()).signatureName()).build(root.key());
    }

    private X500Name rootName() {
        return CertificateSubject.toName(root.certificate().getSubjectX500Principal());
    }

    private CRLDistPoint distributionPoints() {
        GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, crlAddress);
        DistributionPointName name = new DistributionPointName(new GeneralNames(address));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, Validity validity, PublicKey holder, PublicKey authority)
            throws IOException, GeneralSecurityException {
        BigInteger serial = new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer, serial, validity.notBefore(), validity.notAfter(), subject, holder);
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(holder));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(authority));
        return builder;
    }

    private static X509Certificate converted(X509v3CertificateBuilder builder, ContentSigner signer)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
