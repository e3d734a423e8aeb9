package ma.ittifaq.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A private key and the certificates that vouch for it, the holder's own first and the root last.
 *
 * @param token who alone can use the key; empty for a key in memory
 */
record Credential(PrivateKey key, List<X509Certificate> chain, Optional<Provider> token) {

    private static final byte[] PROBE = {1, 2, 3, 4};

    Credential {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a credential needs its certificate");
        }
    }

    Credential(PrivateKey key, List<X509Certificate> chain) {
        this(key, chain, Optional.empty());
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
        } catch (GeneralSecurityException | SigningFailure e) {
            return false;
        }
    }

    /** The raw signature value over these bytes: what a card or an HSM would return. */
    byte[] sign(byte[] toBeSigned) {
        try {
            Signature signature = signature(KeyAlgorithm.of(key).signatureName());
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw new SigningFailure("the key of " + certificate().getSerialNumber() + " did not sign", e);
        }
    }

    private Signature signature(String name) throws GeneralSecurityException {
        return token.isPresent() ? Signature.getInstance(name, token.get()) : Signature.getInstance(name);
    }
}
