package ma.ittifaq.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A signature as the file states it, before anything about it is believed. */
record PdfRevision(String field, int[] range, String subFilter, Instant claimedTime) {

    private static final String PADES = "ETSI.CAdES.detached";
    private static final String DOCUMENT_STAMP = "ETSI.RFC3161";
    private static final byte[] END_OF_FILE = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** The end of this revision in the file. */
    int length() {
        return range[2] + range[3];
    }

    /** From the start to the signature, from the signature to a proper end of file, nothing else left out. */
    boolean coversAllButItself(byte[] pdf) {
        long end = (long) range[2] + range[3];
        return (PADES.equals(subFilter) || isTimeStamp())
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1] + 2
                && range[3] > 0
                && end <= pdf.length
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>'
                && endsAFile(pdf, (int) end);
    }

    /** Stamps the time on the whole document; nobody's signature. */
    boolean isTimeStamp() {
        return DOCUMENT_STAMP.equals(subFilter);
    }

    byte[] signedContent(byte[] pdf) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(range[1] + range[3]);
        content.write(pdf, range[0], range[1]);
        content.write(pdf, range[2], range[3]);
        return content.toByteArray();
    }

    /**
     * The bytes between the ranges, if they are lower-case hexadecimal as we write it. These bytes are outside the
     * signature, so nothing loose is accepted in them.
     */
    Optional<byte[]> signatureContainer(byte[] pdf) {
        int from = range[1] + 1;
        int until = range[2] - 1;
        boolean strict = (until - from) % 2 == 0;
        for (int i = from; strict && i < until; i++) {
            strict = pdf[i] >= '0' && pdf[i] <= '9' || pdf[i] >= 'a' && pdf[i] <= 'f';
        }
        return strict
                ? Optional.of(HexFormat.of().parseHex(new String(pdf, from, until - from, StandardCharsets.ISO_8859_1)))
                : Optional.empty();
    }

    private static boolean endsAFile(byte[] pdf, int end) {
        int last = end;
        while (last > 0 && (pdf[last - 1] == '\n' || pdf[last - 1] == '\r')) {
            last--;
        }
        int start = last - END_OF_FILE.length;
        return end - last <= 2 && start > 0 && Arrays.equals(pdf, start, last, END_OF_FILE, 0, END_OF_FILE.length);
    }
}
