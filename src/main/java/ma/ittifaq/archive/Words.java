package ma.ittifaq.archive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fold;

/** The words that a record is found by, and the words of a question. */
final class Words {
    static final int LONGEST = 80;
    private static final int MOST_ASKED = 8;
    private static final String ARTICLE = "ال";
    private static final Set<String> ARTICLES = Set.of(ARTICLE, "el", "al");

    private Words() {}

    /** Every word of the texts, folded; an Arabic name also without its article, for people often leave it out. */
    static Set<String> of(String... texts) {
        Set<String> words = new TreeSet<>();
        Stream.of(texts).flatMap(Words::split).forEach(word -> {
            words.add(word);
            if (word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1) {
                words.add(word.substring(ARTICLE.length()));
            }
        });
        return words;
    }

    /**
     * The words of a question, each standing for all words that begin with it; a lone article, which every other family
     * name has, only where there is nothing else.
     */
    static List<String> asked(String question) {
        List<String> words = split(question).distinct().toList();
        List<String> telling =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().limit(MOST_ASKED).toList();
    }

    private static Stream<String> split(String text) {
        return Stream.of(Fold.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
}
