package ma.ittifaq.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Glyphs in a row with the displacements between them: one {@code TJ} operator (ISO 32000-1, 9.4.3) of a font whose codes are
 * glyph numbers of two bytes. Written as it comes, because a list of boxed numbers on the way to OpenPDF is a tenth of an act.
 */
final class GlyphRun {
    private static final byte[] END = "]TJ\n".getBytes(StandardCharsets.US_ASCII);

    /** What is last in the run. */
    private enum Last {
        NOTHING,
        GLYPH,
        MOVE
    }

    private byte[] written = new byte[256];
    private int length;
    private Last last = Last.NOTHING;

    boolean isEmpty() {
        return last == Last.NOTHING;
    }

    void glyph(int code) {
        if (last != Last.GLYPH) {
            put(last == Last.NOTHING ? "[(" : "(");
            last = Last.GLYPH;
        }
        escaped(code >> Byte.SIZE);
        escaped(code);
    }

    /**
     * Leaves out space before the next glyph.
     *
     * @param thousandths of the font size, to the right
     */
    void move(int thousandths) {
        put(
                switch (last) {
                    case NOTHING -> "[";
                    case GLYPH -> ")";
                    case MOVE -> " ";
                });
        put(Integer.toString(-thousandths));
        last = Last.MOVE;
    }

    /** Ends the operator there; the next one begins. */
    void show(PdfContentByte canvas) {
        if (last == Last.GLYPH) {
            put((byte) ')');
        }
        canvas.getInternalBuffer().append(written, 0, length).append(END);
        length = 0;
        last = Last.NOTHING;
    }

    /** A return would be read as a new line, and a bracket as the end (ISO 32000-1, 7.3.4.2). */
    private void escaped(int code) {
        switch (code & 0xFF) {
            case '\r' -> put("\\r");
            case '\n' -> put("\\n");
            case '(', ')', '\\' -> {
                put((byte) '\\');
                put((byte) code);
            }
            default -> put((byte) code);
        }
    }

    private void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put((byte) ascii.charAt(i));
        }
    }

    private void put(byte one) {
        if (length == written.length) {
            written = Arrays.copyOf(written, 2 * length);
        }
        written[length++] = one;
    }
}
