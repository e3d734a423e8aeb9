package ma.ittifaq.archive;

import java.util.Set;

/** Gives the folded words of a record to those who write records without the application. */
public final class Indexing {

    private Indexing() {}

    /** @param path codes of the unit and of those above it, between slashes */
    public static Set<String> words(String path, int year, String... texts) {
        Set<String> words = Words.of(texts);
        words.addAll(Mark.of(path, year));
        return words;
    }
}
