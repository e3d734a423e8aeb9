package ma.ittifaq.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.Glyphs.Glyph;
import org.openpdf.text.pdf.GlyphUnicode;

/**
 * Which characters each glyph of a cluster stands for, so that the text can be searched and copied. A glyph the font
 * names itself keeps that name; the others share the characters left, one each. When that does not add up to the
 * cluster's text, it is not complete and the text must be attached to the cluster as a whole. Vowel marks are not spelled
 * here: a reader that meets them among the letters would break the word.
 */
final class Spelling {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final Face face;
    private final boolean fromRight;
    private final List<Glyph> glyphs;
    private final int[][] texts;
    private final boolean complete;

    Spelling(Face face, String letters, List<Glyph> glyphs, boolean fromRight) {
        this.face = face;
        this.fromRight = fromRight;
        this.glyphs = glyphs;
        this.texts = new int[glyphs.size()][];
        int[] characters = letters.codePoints().toArray();
        share(indices(true), characters);
        share(indices(false), characters);
        complete = Arrays.equals(sorted(letters.codePoints().toArray()), sorted(joined()));
    }

    boolean complete() {
        return complete;
    }

    /** The glyphs, each with its share of the text. */
    List<Glyph> spelled() {
        List<Glyph> spelled = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Glyph glyph = glyphs.get(i);
            spelled.add(new Glyph(glyph.code(), glyph.x(), glyph.y(), glyph.width(), texts[i]));
        }
        return List.copyOf(spelled);
    }

    static String withoutMarks(String text) {
        return text.codePoints().noneMatch(Spelling::isMark)
                ? text
                : text.codePoints()
                        .filter(code -> !isMark(code))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static List<Integer> marks(String text) {
        return text.codePoints().filter(Spelling::isMark).boxed().toList();
    }

    private int[] indices(boolean wide) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).width() > 0 == wide) {
                found.add(fromRight ? 0 : found.size(), i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Glyphs and characters both in logical order here. */
    private void share(int[] which, int[] characters) {
        for (int rank = 0; rank < which.length; rank++) {
            int rest = rank;
            texts[which[rank]] = named(glyphs.get(which[rank]).code(), characters)
                    .orElseGet(() -> unnamed(rest, which.length, characters));
        }
    }

    private Optional<int[]> named(int glyph, int[] characters) {
        return GlyphUnicode.character(face.embedded(), glyph).stream()
                .mapToObj(code -> meant(code, characters))
                .filter(text -> text.length > 0)
                .findFirst();
    }

    /** Presentation forms mean their letters; a mirrored bracket means the bracket that was typed. */
    private int[] meant(int code, int[] characters) {
        if (code >= 0xFB50 && code <= 0xFDFF || code >= 0xFE70 && code <= 0xFEFC) {
            return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(c -> c != ' ' && c != 0x0640)
                    .toArray();
        }
        return new int[] {code};
    }

    private static int[] unnamed(int rank, int glyphs, int[] characters) {
        if (glyphs == characters.length) {
            return new int[] {characters[rank]};
        }
        if (glyphs == 1 && characters.length == 2) {
            return characters;
        }
        return rank == 0 && characters.length > 0 ? new int[] {characters[0]} : new int[] {0x0640};
    }

    private int[] joined() {
        return Arrays.stream(texts)
                .flatMapToInt(Arrays::stream)
                .map(c -> fromRight ? mirror(c) : c)
                .toArray();
    }

    /** Readers mirror brackets back by themselves, so the glyph keeps the name of its shape. */
    private static int mirror(int code) {
        int at = MIRRORED.indexOf(code);
        return at < 0 ? code : MIRRORED.charAt(at ^ 1);
    }

    private static int[] sorted(int[] codes) {
        Arrays.sort(codes);
        return codes;
    }

    static boolean isMark(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK;
    }
}
