package ma.ittifaq.web.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.ittifaq.platform.Fold;

/** Which words of a text a search found; whole words, so that Arabic letters stay joined. */
public final class Hits {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u0640]+");

    /** A stretch of the text. */
    public record Stretch(String text, boolean hit) {}

    private Hits() {}

    /** @param words folded; each found where a word begins with it, with what is written before a name or without */
    static List<Stretch> in(String text, Collection<String> words) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int reached = 0;
        while (word.find()) {
            if (isHit(Fold.fold(word.group()), words)) {
                if (word.start() > reached) {
                    stretches.add(new Stretch(text.substring(reached, word.start()), false));
                }
                stretches.add(new Stretch(word.group(), true));
                reached = word.end();
            }
        }
        if (reached < text.length()) {
            stretches.add(new Stretch(text.substring(reached), false));
        }
        return stretches;
    }

    private static boolean isHit(String folded, Collection<String> words) {
        return Fold.nameForms(folded).stream().anyMatch(form -> words.stream().anyMatch(form::startsWith));
    }
}
