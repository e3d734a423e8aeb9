package ma.ittifaq.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/** A font in its two guises: the one HarfBuzz shapes with and the one OpenPDF embeds. Shared by all threads. */
final class Face {
    static final Face REGULAR = new Face("Amiri-Regular");
    static final Face BOLD = new Face("Amiri-Bold");
    private static final Face TIFINAGH = new Face("NotoSansTifinagh-Regular");

    /** Names and free text pass through here for ever, so the memory of shaped words is emptied when full. */
    private static final int REMEMBERED = 8_192;

    private static final int LONGEST_REMEMBERED = 64;

    private final BaseFont embedded;
    private final Font shaping;
    private final BitSet covered = new BitSet();
    private final Map<String, Glyphs> leftToRight = new ConcurrentHashMap<>();
    private final Map<String, Glyphs> rightToLeft = new ConcurrentHashMap<>();

    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    private Face(String name) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            byte[] file = in.readAllBytes();
            embedded = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, false, file, null);
            // OpenPDF's CIDSet is incomplete, which PDF/A-3 and PDF/UA forbid; having none is allowed.
            embedded.setIncludeCidSet(false);
            embedded.setSecureRandom(new SubsetPrefix());
            // Kerning stays off: a kerned reh-yeh makes readers see a space inside the word.
            shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(1000f)
                    .deriveFont(Map.of(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                    .filter(shaping::canDisplay)
                    .forEach(covered::set);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font " + name + " is damaged", e);
        }
    }

    BaseFont embedded() {
        return embedded;
    }

    Font shaping() {
        return shaping;
    }

    boolean covers(int codePoint) {
        return covered.get(codePoint);
    }

    /** This face, or the fallback that has the character. */
    Face covering(int codePoint) {
        return !covers(codePoint) && TIFINAGH.covers(codePoint) ? TIFINAGH : this;
    }

    /** The glyph's outline in thousandths of the font size, y upwards. */
    Shape outline(int glyph) {
        return outlines.computeIfAbsent(glyph, code -> shaping.createGlyphVector(Shaper.EXACT, new int[] {code})
                .getOutline());
    }

    Glyphs shape(String word, boolean fromRight) {
        Map<String, Glyphs> known = fromRight ? rightToLeft : leftToRight;
        Glyphs glyphs = known.get(word);
        if (glyphs == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            glyphs = new Shaper(this, word, fromRight).shape();
            if (word.length() <= LONGEST_REMEMBERED) {
                known.put(word, glyphs);
            }
        }
        return glyphs;
    }
}
