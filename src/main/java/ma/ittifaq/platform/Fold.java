package ma.ittifaq.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds Arabic and French text to the form in which it is searched: hamza and alef forms, ta marbuta, alef maqsura,
 * tatweel, vowel marks, accents, ligatures and case no longer matter, nor which digits are typed, nor how Moroccan names spell
 * the sound g, nor a keyboard made for Persian.
 */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ARTICLE = Pattern.compile("(?:[وفبك]?ال|و?لل)(\\p{L}{2,}[\\p{L}\\p{N}]*)");
    /** Folded: what stands before a name, alone or as one word with it. */
    private static final Set<String> BEFORE =
            Set.of("عبد", "بن", "ابن", "ابو", "ايت", "ال", "ben", "abd", "abou", "ait", "el", "al");

    private static final Pattern JOINED = Pattern.compile("(?:عبد(?=ال)|بن|ابو|ايت|ben|abd|abou|ait|el)(\\p{L}{3,})");
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
        letters.codePoints().forEach(codePoint -> append(codePoint, out));
        return OTHER.matcher(out).replaceAll(" ").strip();
    }

    /** A folded word, and what is left of an Arabic one without its article, and without what is written before that. */
    public static List<String> forms(String word) {
        Matcher before = ARTICLE.matcher(word);
        return before.matches() ? List.of(word, before.group(1)) : List.of(word);
    }

    /**
     * The forms of a word of a name, and of what stands behind a son, a servant or an article that is written as one with
     * the name: «عبدالله» and «عبد الله» are one man, Benjelloun and Ben Jelloun one family.
     */
    public static Set<String> nameForms(String word) {
        Set<String> all = new LinkedHashSet<>();
        String rest = word;
        while (rest != null) {
            all.addAll(forms(rest));
            Matcher joined = JOINED.matcher(rest);
            rest = joined.matches() ? joined.group(1) : null;
        }
        return all;
    }

    /** The words of a folded name that people write as one with what follows, so written. */
    public static List<String> joined(List<String> words) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = i;
            while (end < words.size() && BEFORE.contains(words.get(end))) {
                end++;
            }
            if (end > i && end < words.size()) {
                all.add(String.join("", words.subList(i, end + 1)));
            }
        }
        return all;
    }

    private static void append(int codePoint, StringBuilder out) {
        if (codePoint == 'œ') {
            out.append("oe");
        } else if (codePoint == 'æ') {
            out.append("ae");
        } else if (Character.isDigit(codePoint)) {
            out.append(Character.digit(codePoint, 10));
        } else {
            out.appendCodePoint(letter(codePoint));
        }
    }

    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ڭ', 'ݣ', 'گ', 'ک' -> 'ك';
            case 'ؤ' -> 'و';
            default -> codePoint;
        };
    }
}
