package ma.ittifaq.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The place of the container in a prepared document: a run of zeros, as long as was reserved, and nothing like it elsewhere. */
final class Placeholder {

    private Placeholder() {}

    /**
     * Fills it, in lower-case hexadecimal; what is left stays zero.
     *
     * @param from where the increment begins
     * @param size bytes that were reserved
     */
    static byte[] filled(byte[] prepared, int from, int size, byte[] container) {
        if (container.length > size) {
            throw new SigningFailure(
                    "the container has " + container.length + " bytes and " + size + " were reserved for it");
        }
        byte[] hex = HexFormat.of().formatHex(container).getBytes(StandardCharsets.US_ASCII);
        byte[] filled = prepared.clone();
        System.arraycopy(hex, 0, filled, find(prepared, from, 2 * size), hex.length);
        return filled;
    }

    private static int find(byte[] prepared, int from, int digits) {
        for (int at = from; at + digits + 1 < prepared.length; at++) {
            if (prepared[at] == '<' && prepared[at + digits + 1] == '>' && isZero(prepared, at + 1, digits)) {
                return at + 1;
            }
        }
        throw new SigningFailure("the prepared document has no place for its signature");
    }

    private static boolean isZero(byte[] prepared, int from, int digits) {
        byte[] zeros = new byte[digits];
        Arrays.fill(zeros, (byte) '0');
        return Arrays.equals(prepared, from, from + digits, zeros, 0, digits);
    }
}
