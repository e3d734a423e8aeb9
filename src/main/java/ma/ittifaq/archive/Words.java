package ma.ittifaq.archive;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fold;

/** The words that a record is found by, and the words of a question. */
final class Words {
    static final int LONGEST = 80;
    private static final int MOST_ASKED = 8;
    /** Of the words of one file: more than any that was written with care. */
    private static final int MOST_TYPED = 600;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");
    /** Folded. */
    private static final Set<String> SMALL = Set.of(
            "ال", "من", "في", "عن", "او", "ان", "لا", "ما", "el", "al", "de", "la", "le", "et", "du", "au", "en", "un",
            "ou", "of", "to", "in");

    private Words() {}

    /**
     * Every word of names and numbers, folded, and what is left of it without its article or the like, for people often leave
     * that out; and as one word what some write as one.
     */
    static Set<String> of(String... texts) {
        return Stream.of(texts)
                .map(text -> split(text).toList())
                .flatMap(words -> Stream.concat(words.stream(), Fold.joined(words).stream()))
                .flatMap(word -> Fold.nameForms(word).stream())
                .map(Words::cut)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The telling words of what people typed; no number that may be a telephone's, and none that may be a CNIE. */
    static Set<String> typed(Collection<String> texts) {
        return texts.stream()
                .flatMap(Words::split)
                .filter(word -> word.length() > 1 && !SMALL.contains(word))
                .filter(word -> !LONG_NUMBER.matcher(word).find() && !Question.mayBeCnie(word))
                .flatMap(Words::forms)
                .limit(MOST_TYPED)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> forms(String word) {
        return Fold.forms(word).stream();
    }

    /**
     * The words of a question, each standing for all words that begin with it; a lone article, which every other family
     * name has, and other small words only where there is nothing else.
     */
    static List<String> asked(String question) {
        List<String> words = split(question).distinct().toList();
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().limit(MOST_ASKED).toList();
    }

    private static Stream<String> split(String text) {
        return Stream.of(Fold.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Words::cut);
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
