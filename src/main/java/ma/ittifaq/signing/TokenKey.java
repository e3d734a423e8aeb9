package ma.ittifaq.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** What we ask of keys that we did not make, and the values that come from them. */
final class TokenKey {

    /** Until 2030 by ETSI TS 119 312; what is archived here is stamped again before. */
    private static final int LEAST_RSA = 2048;

    /** More does not fit the room that is kept for a signature value. */
    private static final int MOST_RSA = 4096;

    private static final int LEAST_CURVE = 256;

    /** P-256, P-384, P-521: the curves that readers of PDF know. */
    private static final List<String> CURVES = List.of("secp256r1", "secp384r1", "secp521r1");

    private TokenKey() {}

    /** Refuses kinds of keys that readers do not know, and keys that are too short. */
    static void require(PublicKey key) {
        switch (key) {
            case RSAPublicKey rsa
            when "RSA".equals(rsa.getAlgorithm()) -> {
                int bits = rsa.getModulus().bitLength();
                if (bits < LEAST_RSA) {
                    throw TokenRefused.weakKey(bits, LEAST_RSA);
                }
                if (bits > MOST_RSA) {
                    throw TokenRefused.keyAlgorithm("RSA " + bits);
                }
            }
            case ECPublicKey curve -> {
                int bits = curve.getParams().getCurve().getField().getFieldSize();
                if (bits < LEAST_CURVE) {
                    throw TokenRefused.weakKey(bits, LEAST_CURVE);
                }
                if (CURVES.stream().noneMatch(name -> isOn(name, curve))) {
                    throw TokenRefused.keyAlgorithm("EC " + bits);
                }
            }
            default -> throw TokenRefused.keyAlgorithm(key.getAlgorithm());
        }
    }

    /**
     * The value in the form that goes into a document. Tokens answer for curves in either of two forms: a DER sequence, or
     * the two numbers one behind the other.
     */
    static byte[] checked(PublicKey key, byte[] toBeSigned, byte[] value) {
        if (verifies(key, toBeSigned, value)) {
            return key instanceof ECPublicKey curve ? canonical(curve, value) : value;
        }
        if (key instanceof ECPublicKey curve && value.length == 2 * width(curve)) {
            byte[] sequence = sequence(curve, value);
            if (verifies(key, toBeSigned, sequence)) {
                return sequence;
            }
        }
        throw TokenRefused.wrongValue();
    }

    private static boolean verifies(PublicKey key, byte[] toBeSigned, byte[] value) {
        try {
            Signature signature = Signature.getInstance(KeyAlgorithm.of(key).signatureName());
            signature.initVerify(key);
            signature.update(toBeSigned);
            return signature.verify(value);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static byte[] canonical(ECPublicKey key, byte[] value) {
        BigInteger order = key.getParams().getOrder();
        try {
            BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, value);
            return StandardDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
        } catch (IOException | IllegalArgumentException notOne) {
            throw TokenRefused.wrongValue();
        }
    }

    private static byte[] sequence(ECPublicKey key, byte[] value) {
        int width = width(key);
        try {
            return StandardDSAEncoding.INSTANCE.encode(
                    key.getParams().getOrder(),
                    new BigInteger(1, Arrays.copyOf(value, width)),
                    new BigInteger(1, Arrays.copyOfRange(value, width, value.length)));
        } catch (IOException | IllegalArgumentException notOne) {
            throw TokenRefused.wrongValue();
        }
    }

    private static int width(ECPublicKey key) {
        return (key.getParams().getOrder().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static boolean isOn(String name, ECPublicKey key) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            ECParameterSpec known = parameters.getParameterSpec(ECParameterSpec.class);
            return known.getCurve().equals(key.getParams().getCurve())
                    && known.getGenerator().equals(key.getParams().getGenerator());
        } catch (GeneralSecurityException unknown) {
            return false;
        }
    }
}
