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
import ma.ittifaq.platform.Vault;
import org.openpdf.text.pdf.BaseFont;

/** A font in its two guises: the one HarfBuzz shapes with and the one OpenPDF embeds. Shared by all threads. */
final class Face {
    static final Face REGULAR =
            new Face("Amiri-Regular", "d26cd95609ed51b6419e3c7d4a066cb9fac7b73117868622f5b7f03998c68568");
    static final Face BOLD = new Face("Amiri-Bold", "0cf3c9c5b967adb281a46f17293fe03b1fc05e0538ab4db4a4c2252f45098692");
    private static final Face TIFINAGH =
            new Face("NotoSansTifinagh-Regular", "3194653fd676c83e6a499cf4384542d900dba8094f3062acab5ee1de82af472f");

    /** Names and free text pass through here for ever, so the memory of shaped words is emptied when full. */
    private static final int REMEMBERED = 8_192;

    private static final int LONGEST_REMEMBERED = 64;

    private final BaseFont embedded;
    private final Font shaping;
    private final BitSet covered = new BitSet();
    private final Map<String, Glyphs> leftToRight = new ConcurrentHashMap<>();
    private final Map<String, Glyphs> rightToLeft = new ConcurrentHashMap<>();

    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    private Face(String name, String sha256) {
        this(name, file(name), sha256);
    }

    /**
     * @param sha256 of the file as it was delivered: a font that is damaged in one letter would still be read, and acts
     *     would say something else than what was typed
     * @throws IllegalStateException when the file is another
     */
    Face(String name, byte[] file, String sha256) {
        if (!sha256.equals(Vault.sha256(file))) {
            throw new IllegalStateException("Font " + name
                    + " is damaged: its file is not the one delivered. Deploy the product's archive again.");
        }
        try {
            embedded = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, false, file, null);
            // OpenPDF's CIDSet is incomplete, which PDF/A-3 and PDF/UA forbid; having none is allowed.
            embedded.setIncludeCidSet(false);
            embedded.setSecureRandom(new SubsetPrefix());
            // Kerning stays off: a kerned reh-yeh makes readers see a space inside the word.
            shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(1000f)
                    .deriveFont(Map.of(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font " + name + " is no font", e);
        }
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(shaping::canDisplay)
                .forEach(covered::set);
    }

    private static byte[] file(String name) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name + " cannot be read", e);
        }
    }

    BaseFont embedded() {
        return embedded;
    }

    Font shaping() {
        return shaping;
    }

    /** Characters of the Basic Multilingual Plane only: others are refused, none of our scripts needs them. */
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
