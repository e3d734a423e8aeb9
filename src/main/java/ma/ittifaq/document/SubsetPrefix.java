package ma.ittifaq.document;

import java.security.SecureRandom;

/**
 * Gives OpenPDF the six letters before an embedded font's name from the document's own fingerprint instead of chance, so
 * that the same snapshot makes the same bytes. It is no source of randomness and guards no secret.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<byte[]> SEED = new ThreadLocal<>();
    private static final ThreadLocal<int[]> NEXT = ThreadLocal.withInitial(() -> new int[1]);

    static void seed(byte[] fingerprint) {
        SEED.set(fingerprint.clone());
        NEXT.get()[0] = 0;
    }

    static void clear() {
        SEED.remove();
        NEXT.remove();
    }

    @Override
    public double nextDouble() {
        byte[] seed = SEED.get();
        int[] next = NEXT.get();
        return Byte.toUnsignedInt(seed[next[0]++ % seed.length]) / 256.0;
    }
}
