package ma.ittifaq.document;

import java.util.List;

/** Tokens of one line from left to right; its width in thousandths of the font size. */
record Line(List<Token> tokens, float width, int spaces, boolean last) {

    /**
     * A stretch of one direction and one face that is never broken. A guarded one needs invisible marks around it, or
     * programs that put extracted text in order would turn it around or tear it.
     */
    record Token(
            Face face, String text, Glyphs glyphs, byte level, boolean space, boolean breakAfter, boolean guarded) {
        boolean fromRight() {
            return (level & 1) == 1;
        }

        float advance() {
            return glyphs.advance();
        }
    }
}
