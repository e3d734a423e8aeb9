package ma.ittifaq.document;

import java.util.List;
import ma.ittifaq.document.Glyphs.Cluster;
import ma.ittifaq.document.Glyphs.Glyph;
import ma.ittifaq.document.Line.Token;
import org.openpdf.text.pdf.GlyphUnicode;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws shaped lines glyph by glyph. Positions are in thousandths of the font size, as in the PDF operators. */
final class TextInk {
    /** Smaller displacements are rounding and not worth an operator. */
    private static final float NEGLIGIBLE = 0.6f;

    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final float ASIDE = 120;
    private static final float LOOSEST_JUSTIFIED_LINE = 0.25f;

    private final PdfContentByte canvas;
    private final Paragraph paragraph;
    private final float scale;
    private final Outlines vowels = new Outlines();
    private final GlyphRun pending = new GlyphRun();
    private float pen;
    private Face face;
    private float left;
    private float base;

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
        vowels.fill(canvas);
    }

    private void line(Line line, float x, float baseline) {
        float slack = paragraph.width() - line.width() * scale;
        boolean stretched = stretches(line, slack);
        float extra = stretched ? slack / line.spaces() / scale : 0;
        left = x + (stretched ? 0 : indent(slack));
        base = baseline;
        canvas.setTextMatrix(left, base);
        pen = 0;
        face = null;
        float origin = 0;
        List<Token> tokens = line.tokens();
        beginning(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean gap = token.space();
            if (gap && i + 1 < tokens.size()) {
                guard(tokens.get(i + 1));
            }
            draw(token, origin);
            origin += token.advance() + (gap ? extra : 0);
            guard(token);
            if (!gap && i + 1 < tokens.size()) {
                guard(tokens.get(i + 1));
            }
        }
        flush();
    }

    /** Aside of the line, as other marks stand before the gap between words: two characters in one place would be split. */
    private void beginning(List<Token> tokens) {
        if (!tokens.isEmpty() && tokens.getFirst().guarded()) {
            wear(tokens.getFirst().face());
            move(-ASIDE);
            guard(tokens.getFirst());
            move(ASIDE);
        }
    }

    private boolean stretches(Line line, float slack) {
        return paragraph.style().align() == Style.Align.JUSTIFY
                && !line.last()
                && line.spaces() > 0
                && slack < paragraph.width() * LOOSEST_JUSTIFIED_LINE;
    }

    private void draw(Token token, float origin) {
        wear(token.face());
        for (Cluster cluster : token.glyphs().clusters()) {
            cluster(cluster, origin, token.fromRight());
        }
    }

    private float indent(float slack) {
        return switch (paragraph.style().align()) {
            case CENTER -> slack / 2;
            case END -> paragraph.fromRight() ? 0 : slack;
            case START, JUSTIFY -> paragraph.fromRight() ? slack : 0;
        };
    }

    /** A mark of direction: nothing to see, but it is in the text that is copied and searched. */
    private void guard(Token token) {
        if (token.guarded()) {
            int mark = token.fromRight() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
            // The face for Tifinagh has no such marks.
            wear(GlyphUnicode.glyph(token.face().embedded(), mark).isPresent() ? token.face() : Face.REGULAR);
            unseen(List.of(mark));
            wear(token.face());
        }
    }

    private void wear(Face next) {
        if (next != face) {
            flush();
            face = next;
            canvas.setFontAndSize(face.embedded(), paragraph.style().size());
        }
    }

    /**
     * Characters where the pen stands, for readers only: of a mark of direction the font draws a sign, and a vowel mark
     * drawn at its place over a letter would break the word for whoever searches it.
     */
    private void unseen(List<Integer> characters) {
        flush();
        canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        characters.forEach(this::unseen);
        flush();
        canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }

    private void unseen(int character) {
        GlyphUnicode.glyph(face.embedded(), character).ifPresent(code -> {
            int width = GlyphUnicode.width(face.embedded(), code);
            GlyphUnicode.register(canvas, code, width, new int[] {character});
            pending.glyph(code);
            pen += width;
        });
    }

    private void cluster(Cluster cluster, float origin, boolean fromRight) {
        List<Integer> marks = cluster.marks().isEmpty() ? List.of() : Spelling.marks(cluster.text());
        // Readers turn Arabic around: what stands before the letter here comes after it there.
        if (fromRight && !marks.isEmpty()) {
            unseen(marks.reversed());
        }
        letters(cluster, origin);
        if (!fromRight && !marks.isEmpty()) {
            unseen(marks);
        }
        for (Glyph mark : cluster.marks()) {
            vowels.add(face.outline(mark.code()), left + (origin + mark.x()) * scale, base + mark.y() * scale, scale);
        }
    }

    private void letters(Cluster cluster, float origin) {
        boolean understood = cluster.spelled();
        for (Glyph glyph : cluster.glyphs()) {
            understood &= GlyphUnicode.register(canvas, glyph.code(), glyph.width(), glyph.text());
        }
        if (understood) {
            cluster.glyphs().forEach(glyph -> glyph(glyph, origin));
            return;
        }
        flush();
        String text = cluster.marks().isEmpty() ? cluster.text() : Spelling.withoutMarks(cluster.text());
        PdfDictionary actual = new PdfDictionary();
        actual.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
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
        float distance = origin + glyph.x() - pen;
        if (Math.abs(distance) > NEGLIGIBLE) {
            move(distance);
        }
        pending.glyph(glyph.code());
        pen += glyph.width();
        if (raised) {
            flush();
            canvas.setTextRise(0);
        }
    }

    private void move(float distance) {
        int whole = Math.round(distance);
        pending.move(whole);
        pen += whole;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            pending.show(canvas);
        }
    }
}
