package ma.ittifaq.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First letters of a name. Arabic ones are held apart: side by side they would join into a word. */
public final class Initials {

    private static final String ZERO_WIDTH_NON_JOINER = "\u200C";
    private static final int MOST = 2;

    private Initials() {}

    public static String of(String name) {
        return Stream.of(name.strip().split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .map(Initials::first)
                .limit(MOST)
                .collect(Collectors.joining(ZERO_WIDTH_NON_JOINER));
    }

    private static String first(String word) {
        String bare = word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word;
        return new String(Character.toChars(Character.toUpperCase(bare.codePointAt(0))));
    }
}
