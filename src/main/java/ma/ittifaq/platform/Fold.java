package ma.ittifaq.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds Arabic and French text to the form in which it is searched: hamza and alef forms, ta marbuta, alef maqsura,
 * tatweel, vowel marks, accents and case no longer matter.
 */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ARTICLE = Pattern.compile("(?:[وفبك]?ال|و?لل)(\\p{L}{2,}[\\p{L}\\p{N}]*)");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** The folded words of the text, separated by one space; empty for null. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String letters = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(letters.length());
        letters.codePoints().map(Fold::letter).forEach(out::appendCodePoint);
        return OTHER.matcher(out).replaceAll(" ").strip();
    }

    /** A folded word, and what is left of an Arabic one without its article, and without what is written before that. */
    public static List<String> forms(String word) {
        Matcher before = ARTICLE.matcher(word);
        return before.matches() ? List.of(word, before.group(1)) : List.of(word);
    }

    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            default -> codePoint;
        };
    }
}
