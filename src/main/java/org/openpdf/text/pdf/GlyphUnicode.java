package org.openpdf.text.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Says which characters a glyph stands for in the current font. Lives in this package because OpenPDF keeps the map of a
 * font's used glyphs to itself, and text drawn by glyph code would otherwise not be searchable.
 */
public final class GlyphUnicode {
    private GlyphUnicode() {}

    /** Records one or two code points for the glyph; false when the font already says something else about it. */
    public static boolean register(PdfContentByte canvas, int glyph, int width, int[] text) {
        Known said = said(canvas.state.fontDetails);
        int[] known = said.of(glyph);
        if (known == null) {
            int characters = Math.min(2, text.length);
            known = new int[2 + characters];
            known[0] = glyph;
            known[1] = width;
            System.arraycopy(text, 0, known, 2, characters);
            said.put(glyph, known);
        }
        return known.length == 3 && text.length == 1
                ? known[2] == text[0]
                : Arrays.equals(known, 2, known.length, text, 0, text.length);
    }

    private static Known said(FontDetails font) {
        if (!(font.longTag instanceof Known)) {
            font.longTag = new Known(font.longTag);
        }
        return (Known) font.longTag;
    }

    /** OpenPDF's map, asked for every glyph drawn: by number, a tenth of an act is saved. */
    private static final class Known extends HashMap<Integer, int[]> {
        private static final long serialVersionUID = 1;

        private transient int[][] byGlyph = new int[0][];

        Known(Map<Integer, int[]> others) {
            others.forEach(this::put);
        }

        int[] of(int glyph) {
            return glyph < byGlyph.length ? byGlyph[glyph] : null;
        }

        @Override
        public boolean containsKey(Object glyph) {
            // Parts of composite glyphs are in the map with nothing to say.
            return of((Integer) glyph) != null || super.containsKey(glyph);
        }

        @Override
        public int[] put(Integer glyph, int[] text) {
            if (glyph >= byGlyph.length) {
                byGlyph = Arrays.copyOf(byGlyph, 2 * glyph + 1);
            }
            byGlyph[glyph] = text;
            return super.put(glyph, text);
        }
    }

    /** The glyph of a character; none when the font lacks it. */
    public static OptionalInt glyph(BaseFont font, int character) {
        int[] metrics = ((TrueTypeFontUnicode) font).getMetricsTT(character);
        return metrics == null ? OptionalInt.empty() : OptionalInt.of(metrics[0]);
    }

    public static int width(BaseFont font, int glyph) {
        return ((TrueTypeFontUnicode) font).getGlyphWidth(glyph);
    }

    /** The character that the font's own table gives for the glyph; none for contextual forms. */
    public static OptionalInt character(BaseFont font, int glyph) {
        Integer code = ((TrueTypeFontUnicode) font).getCharacterCode(glyph);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
