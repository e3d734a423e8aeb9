package ma.ittifaq.regulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps numbers, dates, times, references and addresses in their one logical order inside Arabic text. The bidirectional
 * algorithm alone turns {@code 2020-04-16}, {@code 08:30-16:30} or the law number {@code 09-08} around after an Arabic
 * letter, which in a legal text is falsification.
 */
public final class LeftToRight {
    private static final char ISOLATE = '\u2066';
    private static final char POP = '\u2069';
    /** Latin letters and digits, the pieces that technical separators join. */
    private static final String CHARACTER = "[\\p{IsLatin}\\p{Nd}_%#@+]";

    private static final String WORD = CHARACTER + "++";

    // Possessive and never begun inside a word, and bounded, so that endless words cost little and no stack.
    private static final Pattern TECHNICAL = Pattern.compile("(?:[\u2066-\u2068][^\u2066-\u2069]*\u2069)"
            + "|(?:(?<!" + CHARACTER + ")\\d++(?:[.,]\\d++)?[ \u00A0\u202F]?[%‰°€](?!" + CHARACTER + "))"
            + "|(?:(?<!" + CHARACTER + ")" + WORD + "(?:[-/.:,@\u2013]" + WORD + "){1,24})"
            + "|(?:(?<!\\d)\\+?\\d++(?:[ -]\\d++){2,24})|(?:\\+\\d++(?:[ -]\\d++){0,24})");

    private LeftToRight() {}

    /** The text with every technical token wrapped in U+2066 … U+2069; what is already isolated is left alone. */
    public static String isolate(String text) {
        Matcher tokens = TECHNICAL.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        while (tokens.find()) {
            tokens.appendReplacement(out, Matcher.quoteReplacement(wrapped(tokens.group())));
        }
        return tokens.appendTail(out).toString();
    }

    private static String wrapped(String token) {
        boolean already = token.charAt(0) >= ISOLATE && token.charAt(0) < POP;
        return already ? token : ISOLATE + token + POP;
    }
}
