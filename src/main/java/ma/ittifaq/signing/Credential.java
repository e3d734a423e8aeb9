package ma.ittifaq.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A private key and the certificates that vouch for it, the holder's own first and the root last. */
record Credential(PrivateKey key, List<X509Certificate> chain) {

    private static final byte[] PROBE = {1, 2, 3, 4};

    Credential {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a credential needs its certificate");
        }
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whether key and certificate belong together and sign. */
    boolean works() {
        try {
            Signature verification = Signature.getInstance(KeyAlgorithm.of(key).signatureName());
            verification.initVerify(certificate().getPublicKey());
            verification.update(PROBE);
            return verification.verify(sign(PROBE));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The raw signature value over these bytes: what a card or an HSM would return. */
    byte[] sign(byte[] toBeSigned) {
        try {
            Signature signature = Signature.getInstance(KeyAlgorithm.of(key).signatureName());
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("the key of " + certificate().getSerialNumber() + " did not sign", e);
        }
    }
}
