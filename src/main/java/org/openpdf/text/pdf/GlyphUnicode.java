package org.openpdf.text.pdf;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Says which characters a glyph stands for in the current font. Lives in this package because OpenPDF keeps the map of a
 * font's used glyphs to itself, and text drawn by glyph code would otherwise not be searchable.
 */
public final class GlyphUnicode {
    private GlyphUnicode() {}

    /** Records one or two code points for the glyph; false when the font already says something else about it. */
    public static boolean register(PdfContentByte canvas, int glyph, int width, int[] text) {
        int characters = Math.min(2, text.length);
        int[] entry = new int[2 + characters];
        entry[0] = glyph;
        entry[1] = width;
        System.arraycopy(text, 0, entry, 2, characters);
        int[] known = canvas.state.fontDetails.longTag.putIfAbsent(glyph, entry);
        return characters == text.length && (known == null || Arrays.equals(known, entry));
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
