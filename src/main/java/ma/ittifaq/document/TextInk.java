package ma.ittifaq.document;

import java.util.OptionalInt;
import ma.ittifaq.document.Glyphs.Cluster;
import ma.ittifaq.document.Glyphs.Glyph;
import ma.ittifaq.document.Line.Token;
import org.openpdf.text.pdf.GlyphUnicode;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws shaped lines glyph by glyph. Positions are in thousandths of the font size, as in the PDF operators. */
final class TextInk {
    /** Smaller displacements are rounding and not worth an operator. */
    private static final float NEGLIGIBLE = 0.6f;

    private static final int MARK = 0x200E;
    private static final float LOOSEST_JUSTIFIED_LINE = 0.25f;

    private final PdfContentByte canvas;
    private final Paragraph paragraph;
    private final float scale;
    private PdfGlyphArray pending = new PdfGlyphArray();
    private float pen;
    private Face face;

    TextInk(PdfContentByte canvas, Paragraph paragraph) {
        this.canvas = canvas;
        this.paragraph = paragraph;
        this.scale = paragraph.style().size() / 1000;
    }

    void draw(float x, float top) {
        canvas.setColorFill(paragraph.style().color());
        canvas.beginText();
        float baseline = top - paragraph.style().ascent();
        for (Line line : paragraph.lines()) {
            line(line, x, baseline);
            baseline -= paragraph.style().leading();
        }
        canvas.endText();
    }

    private void line(Line line, float x, float baseline) {
        float slack = paragraph.width() - line.width() * scale;
        boolean stretched = stretches(line, slack);
        float extra = stretched ? slack / line.spaces() / scale : 0;
        canvas.setTextMatrix(x + (stretched ? 0 : indent(slack)), baseline);
        pen = 0;
        face = null;
        float origin = 0;
        for (Token token : line.tokens()) {
            token(token, origin);
            origin += token.advance() + (token.space() ? extra : 0);
            guard(token, origin);
        }
        flush();
    }

    private boolean stretches(Line line, float slack) {
        return paragraph.style().align() == Style.Align.JUSTIFY
                && !line.last()
                && line.spaces() > 0
                && slack < paragraph.width() * LOOSEST_JUSTIFIED_LINE;
    }

    private void token(Token token, float origin) {
        if (token.face() != face) {
            flush();
            face = token.face();
            canvas.setFontAndSize(face.embedded(), paragraph.style().size());
        }
        guard(token, origin);
        for (Cluster cluster : token.glyphs().clusters()) {
            cluster(cluster, origin);
        }
    }

    private float indent(float slack) {
        return switch (paragraph.style().align()) {
            case CENTER -> slack / 2;
            case END -> paragraph.fromRight() ? 0 : slack;
            case START, JUSTIFY -> paragraph.fromRight() ? slack : 0;
        };
    }

    /** A left-to-right mark: nothing to see, but it is in the text that is copied and searched. */
    private void guard(Token token, float origin) {
        OptionalInt mark = GlyphUnicode.glyph(token.face().embedded(), MARK);
        if (token.guarded() && mark.isPresent()) {
            int width = GlyphUnicode.width(token.face().embedded(), mark.getAsInt());
            GlyphUnicode.register(canvas, mark.getAsInt(), width, new int[] {MARK});
            // The font draws a sign for it, to be seen by editors only.
            flush();
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
            glyph(new Glyph(mark.getAsInt(), 0, 0, width, new int[] {MARK}), origin);
            flush();
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
    }

    private void cluster(Cluster cluster, float origin) {
        boolean understood = cluster.spelled();
        for (Glyph glyph : cluster.glyphs()) {
            understood &= GlyphUnicode.register(canvas, glyph.code(), glyph.width(), glyph.text());
        }
        if (understood) {
            cluster.glyphs().forEach(glyph -> glyph(glyph, origin));
            return;
        }
        flush();
        PdfDictionary actual = new PdfDictionary();
        actual.put(PdfName.ACTUALTEXT, new PdfString(cluster.text(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(PdfName.SPAN, actual, true);
        cluster.glyphs().forEach(glyph -> glyph(glyph, origin));
        flush();
        canvas.endMarkedContentSequence();
    }

    private void glyph(Glyph glyph, float origin) {
        boolean raised = Math.abs(glyph.y()) > NEGLIGIBLE;
        if (raised) {
            flush();
            canvas.setTextRise(glyph.y() * scale);
        }
        float move = origin + glyph.x() - pen;
        if (Math.abs(move) > NEGLIGIBLE) {
            pending.add(-move);
            pen += move;
        }
        pending.add(glyph.code());
        pen += glyph.width();
        if (raised) {
            flush();
            canvas.setTextRise(0);
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            canvas.showText(pending);
            pending = new PdfGlyphArray();
        }
    }
}
