package ma.ittifaq.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority outside the house: a root, an authority under it that issues to people, and the lists of both. */
final class ForeignAuthority {

    private static final Duration LONG = Duration.ofDays(3650);

    final Instant now;
    final Holder root;
    final Holder issuing;
    private final List<BigInteger> revoked = new ArrayList<>();
    private long serial = 1000;

    /** A key with its certificate. */
    record Holder(KeyPair keys, X509Certificate certificate) {
        byte[] sign(byte[] data, String algorithm) {
            try {
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(keys.getPrivate());
                signature.update(data);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What a certificate is to say; each wither changes one thing of a sound one. */
    record Wanted(
            KeyPair keys, String subject, String email, int usage, Instant from, Instant until, String algorithm) {

        Wanted of(KeyPair other) {
            return new Wanted(other, subject, email, usage, from, until, algorithm);
        }

        Wanted named(String other) {
            return new Wanted(keys, other, email, usage, from, until, algorithm);
        }

        Wanted reachedAt(String other) {
            return new Wanted(keys, subject, other, usage, from, until, algorithm);
        }

        Wanted usedFor(int other) {
            return new Wanted(keys, subject, email, other, from, until, algorithm);
        }

        Wanted valid(Instant since, Instant to) {
            return new Wanted(keys, subject, email, usage, since, to, algorithm);
        }

        Wanted signedWith(String other) {
            return new Wanted(keys, subject, email, usage, from, until, other);
        }
    }

    ForeignAuthority(Instant now) {
        this.now = now;
        KeyPair rootKeys = curve("secp256r1");
        X500Name name = new X500Name("C=MA,O=Autorité nationale,CN=Racine nationale");
        root = new Holder(rootKeys, authority(rootKeys, name, name, rootKeys.getPrivate(), now.plus(LONG)));
        issuing = under(root, now.plus(LONG));
    }

    /** Another authority under the root, until a given hour. */
    Holder under(Holder above, Instant until) {
        KeyPair keys = curve("secp256r1");
        X500Name name = new X500Name("C=MA,O=Autorité nationale,CN=Signature des agents " + serial);
        X500Name issuer = CertificateSubject.toName(above.certificate().getSubjectX500Principal());
        return new Holder(keys, authority(keys, name, issuer, above.keys().getPrivate(), until));
    }

    Wanted wanted(String email) {
        return new Wanted(
                curve("secp256r1"),
                "C=MA,serialNumber=IDCMA-AB123456,CN=SALMA IDRISSI",
                email,
                KeyUsage.nonRepudiation,
                now.minus(Duration.ofDays(30)),
                now.plus(Duration.ofDays(700)),
                "SHA256withECDSA");
    }

    Holder issue(Wanted wanted) {
        return issue(wanted, issuing);
    }

    Holder issue(Wanted wanted, Holder by) {
        return issue(wanted, by, List.of());
    }

    /** With statements of ETSI EN 319 412-5 in the certificate. */
    Holder issueStating(Wanted wanted, QCStatement... statements) {
        return issue(wanted, issuing, List.of(statements));
    }

    private Holder issue(Wanted wanted, Holder by, List<QCStatement> statements) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    CertificateSubject.toName(by.certificate().getSubjectX500Principal()),
                    BigInteger.valueOf(serial++),
                    Date.from(wanted.from()),
                    Date.from(wanted.until()),
                    new X500Name(wanted.subject()),
                    wanted.keys().getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(wanted.usage()));
            if (!wanted.email().isEmpty()) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.rfc822Name, wanted.email())));
            }
            if (!statements.isEmpty()) {
                builder.addExtension(
                        Extension.qCStatements, false, new DERSequence(statements.toArray(QCStatement[]::new)));
            }
            builder.addExtension(Extension.cRLDistributionPoints, false, points("issuing"));
            return new Holder(wanted.keys(), signed(builder, wanted.algorithm(), by));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where lists are published; nobody here asks there. */
    private static CRLDistPoint points(String name) {
        GeneralName address =
                new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.example.ma/" + name + ".crl");
        DistributionPointName place = new DistributionPointName(new GeneralNames(address));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)});
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, String algorithm, Holder by) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                            .build(by.keys().getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate authority(KeyPair keys, X500Name name, X500Name issuer, PrivateKey by, Instant until) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(serial++),
                    Date.from(now.minus(LONG)),
                    Date.from(until),
                    name,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.cRLDistributionPoints, false, points("root"));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return signed(builder, "SHA256withECDSA", new Holder(new KeyPair(null, by), null));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void revoke(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
    }

    /** The root and the two lists as an operator puts them into folders; lists are good for a week. */
    ForeignAuthority publish(Path anchors, Path lists) {
        try {
            Files.createDirectories(anchors);
            Files.createDirectories(lists);
            Files.write(anchors.resolve("root.pem"), pem(root.certificate()));
            Files.write(lists.resolve("root.crl"), list(root, now));
            Files.write(lists.resolve("issuing.crl"), list(issuing, now));
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    byte[] list(Holder by, Instant at) {
        try {
            X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(by.certificate(), Date.from(at.minusSeconds(60)));
            builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(7))));
            revoked.forEach(number -> builder.addCRLEntry(number, Date.from(at), CRLReason.keyCompromise));
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                            .build(by.keys().getPrivate())))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pem(X509Certificate... certificates) {
        try {
            StringBuilder text = new StringBuilder();
            for (X509Certificate certificate : certificates) {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            return text.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair curve(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair edwards() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
