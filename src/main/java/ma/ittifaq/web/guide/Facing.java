package ma.ittifaq.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.ittifaq.document.Handbook.Chapter;
import ma.ittifaq.regulation.Bilingual;

/** Both guides chapter by chapter, side by side. */
final class Facing {

    static final Bilingual TITLE = new Bilingual(Book.ARABIC.title(), Book.FRENCH.title());
    static final List<Chapter> CHAPTERS = IntStream.range(
                    0, Book.ARABIC.chapters().size())
            .mapToObj(i -> chapter(
                    Book.ARABIC.chapters().get(i), Book.FRENCH.chapters().get(i)))
            .toList();

    private Facing() {}

    private static Chapter chapter(Book.Chapter ar, Book.Chapter fr) {
        int pairs = Math.min(ar.paragraphs().size(), fr.paragraphs().size());
        List<String> arabic = gathered(ar.paragraphs(), pairs);
        List<String> french = gathered(fr.paragraphs(), pairs);
        return new Chapter(
                new Bilingual(ar.heading(), fr.heading()),
                IntStream.range(0, pairs)
                        .mapToObj(i -> new Bilingual(arabic.get(i), french.get(i)))
                        .toList());
    }

    /** What one language says in more paragraphs than the other stays with its last. The fonts of acts have no arrows. */
    private static List<String> gathered(List<String> paragraphs, int pairs) {
        List<String> all = new ArrayList<>(paragraphs.subList(0, pairs - 1));
        all.add(String.join(" ", paragraphs.subList(pairs - 1, paragraphs.size())));
        return all.stream().map(text -> text.replaceAll("[←→]", "–")).toList();
    }
}
