package ma.ittifaq.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where a PDF may once have ended: after each end-of-file mark, with or without its line end. */
final class RevisionEnds {

    private static final byte[] MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** More marks than any act of ours has: a file full of them is no reason to work all day. */
    private static final int MOST = 12;

    private RevisionEnds() {}

    static Set<Integer> of(byte[] pdf) {
        Set<Integer> ends = new LinkedHashSet<>();
        int marks = 0;
        for (int i = 0; i + MARK.length <= pdf.length && marks < MOST; i++) {
            if (Arrays.equals(pdf, i, i + MARK.length, MARK, 0, MARK.length)) {
                marks++;
                addEnds(pdf, i + MARK.length, ends);
            }
        }
        return ends;
    }

    private static void addEnds(byte[] pdf, int end, Set<Integer> ends) {
        ends.add(end);
        for (int next = end; next < pdf.length && next < end + 2 && (pdf[next] == '\r' || pdf[next] == '\n'); next++) {
            ends.add(next + 1);
        }
    }
}
