package ma.ittifaq.archive;

import java.util.Set;

/** Gives the folded words of a record to those who write records without the application. */
public final class Indexing {

    private Indexing() {}

    public static Set<String> words(String... texts) {
        return Words.of(texts);
    }
}
