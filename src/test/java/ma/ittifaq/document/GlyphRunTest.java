package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfContentByte;

class GlyphRunTest {

    private final PdfContentByte canvas = new PdfContentByte(null);
    private final GlyphRun run = new GlyphRun();

    @Test
    void glyphsAndMovesAreOneOperator() {
        run.glyph('A' << 8 | 'B');
        run.glyph('C' << 8 | 'D');
        run.move(12);
        run.move(-3);
        run.glyph('E' << 8 | 'F');
        assertEquals("[(ABCD)-12 3(EF)]TJ\n", shown());
        assertTrue(run.isEmpty());
    }

    @Test
    void whatEndsAStringIsEscaped() {
        run.move(1);
        run.glyph('(' << 8 | ')');
        run.glyph('\\' << 8 | '\r');
        run.glyph('\n');
        assertFalse(run.isEmpty());
        assertEquals("[-1(\\(\\)\\\\\\r\0\\n)]TJ\n", shown());
    }

    @Test
    void aLongRunIsWhole() {
        for (int i = 0; i < 1_000; i++) {
            run.glyph('x' << 8 | 'y');
        }
        assertEquals("[(" + "xy".repeat(1_000) + ")]TJ\n", shown());
    }

    private String shown() {
        run.show(canvas);
        return new String(canvas.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
