package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The two kinds of keys in use: a long RSA root that every reader knows, short and fast keys for everybody else. */
enum KeyAlgorithm {
    RSA_3072("RSA", "SHA256withRSA", SignatureAlgorithm.RSA_SHA256),
    P_256("EC", "SHA256withECDSA", SignatureAlgorithm.ECDSA_SHA256);

    private final String jcaName;
    private final String signatureName;
    private final SignatureAlgorithm dssName;

    KeyAlgorithm(String jcaName, String signatureName, SignatureAlgorithm dssName) {
        this.jcaName = jcaName;
        this.signatureName = signatureName;
        this.dssName = dssName;
    }

    static KeyAlgorithm of(Key key) {
        for (KeyAlgorithm algorithm : values()) {
            if (algorithm.jcaName.equals(key.getAlgorithm())) {
                return algorithm;
            }
        }
        throw new SigningFailure("no signature algorithm for a key of kind " + key.getAlgorithm());
    }

    /** For people who look at certificates, of any authority: {@code RSA 3072}, {@code P-256}. */
    static String described(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
            case ECPublicKey curve ->
                "P-" + curve.getParams().getCurve().getField().getFieldSize();
            default -> key.getAlgorithm();
        };
    }

    String signatureName() {
        return signatureName;
    }

    SignatureAlgorithm dssName() {
        return dssName;
    }

    KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(jcaName);
            generator.initialize(strength());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("no key pair of kind " + this, e);
        }
    }

    /** Reads a private key back from its PKCS#8 form. */
    PrivateKey decode(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(jcaName).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("a stored private key cannot be read", e);
        }
    }

    private AlgorithmParameterSpec strength() {
        return switch (this) {
            case RSA_3072 -> new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4);
            case P_256 -> new ECGenParameterSpec("secp256r1");
        };
    }
}
