package ma.ittifaq.platform;

import java.util.Locale;

/**
 * Holds a piece of text together inside a sentence of the other direction (DESIGN section 2): without it a reference
 * such as {@code 1/2020} appears reversed after an Arabic word.
 */
public final class Isolate {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private Isolate() {}

    /** The text wrapped in U+2066 … U+2069: for references, numbers, hours, codes. */
    public static String leftToRight(String text) {
        return LEFT_TO_RIGHT + text + POP;
    }

    /** Wrapped for a sentence in this language, only where it could be reordered. */
    static String within(Locale sentence, String text) {
        boolean arabic = text.codePoints().anyMatch(Isolate::isRightToLeft);
        if (arabic) {
            return FIRST_STRONG + text + POP;
        }
        return Locales.isRightToLeft(sentence) && !text.isEmpty() ? leftToRight(text) : text;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
