package ma.ittifaq.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import ma.ittifaq.document.Glyphs.Cluster;
import ma.ittifaq.document.Glyphs.Glyph;
import org.openpdf.text.pdf.GlyphUnicode;

/** Shapes one word of one direction with the JDK's HarfBuzz. */
final class Shaper {
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** What layoutGlyphVector writes where a character has no glyph of its own. */
    private static final int INVISIBLE = 0xFFFE;

    private final Face face;
    private final String word;
    private final boolean fromRight;
    private final boolean lettersAdded;

    Shaper(Face face, String word, boolean fromRight) {
        this.face = face;
        this.fromRight = fromRight;
        // Amiri draws digits and stops by the script around them; a word without letters gets one for company.
        this.lettersAdded = !word.isBlank() && word.codePoints().noneMatch(Character::isLetter);
        this.word = lettersAdded ? (fromRight ? "\u0627" : "a") + word : word;
    }

    Glyphs shape() {
        char[] chars = word.toCharArray();
        int direction = fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return clusters(face.shaping().layoutGlyphVector(EXACT, chars, 0, chars.length, direction));
    }

    private Glyphs clusters(GlyphVector laid) {
        int count = laid.getNumGlyphs();
        int[] characters = laid.getGlyphCharIndices(0, count, null);
        TreeSet<Integer> starts =
                new TreeSet<>(Arrays.stream(characters).boxed().toList());
        float[] places = laid.getGlyphPositions(0, count + 1, null);
        List<Cluster> clusters = new ArrayList<>();
        float shift = 0;
        float advance = places[2 * count];
        for (int from = 0, to; from < count; from = to) {
            to = endOfCluster(characters, from);
            if (lettersAdded && characters[from] == 0) {
                float company = places[2 * to] - places[2 * from];
                shift = fromRight ? 0 : company;
                advance -= company;
            } else {
                clusters.add(cluster(laid, places, from, to, shift, text(starts, characters[from])));
            }
        }
        return new Glyphs(List.copyOf(clusters), advance);
    }

    private static int endOfCluster(int[] characters, int from) {
        int to = from + 1;
        while (to < characters.length && characters[to] == characters[from]) {
            to++;
        }
        return to;
    }

    private String text(TreeSet<Integer> starts, int start) {
        Integer next = starts.higher(start);
        return word.substring(start, next == null ? word.length() : next);
    }

    private Cluster cluster(GlyphVector laid, float[] places, int from, int to, float shift, String text) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        boolean marked = text.codePoints().anyMatch(Spelling::isMark);
        for (int at = from; at < to; at++) {
            int code = laid.getGlyphCode(at);
            if (code < INVISIBLE) {
                int width = GlyphUnicode.width(face.embedded(), code);
                Glyph glyph = new Glyph(code, places[2 * at] - shift, -places[2 * at + 1], width, new int[0]);
                (marked && width == 0 ? marks : letters).add(glyph);
            }
        }
        String unmarked = marks.isEmpty() ? text : Spelling.withoutMarks(text);
        Spelling spelling = new Spelling(face, unmarked, letters, fromRight);
        return new Cluster(text, spelling.complete(), spelling.spelled(), List.copyOf(marks));
    }
}
