package ma.ittifaq.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.document.Handbook.Chapter;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.guidance.Advice;
import ma.ittifaq.regulation.guidance.Basis;
import ma.ittifaq.regulation.guidance.Topic;

/** Both guides chapter by chapter, side by side. */
final class Facing {

    static final Bilingual TITLE = new Bilingual(Book.ARABIC.title(), Book.FRENCH.title());
    static final List<Chapter> CHAPTERS = IntStream.range(
                    0, Book.ARABIC.chapters().size())
            .mapToObj(i -> chapter(
                    Book.ARABIC.chapters().get(i), Book.FRENCH.chapters().get(i)))
            .toList();

    private Facing() {}

    /** The chapters, and behind them a chapter for each topic. */
    static List<Chapter> with(List<Topic> topics) {
        return Stream.concat(CHAPTERS.stream(), topics.stream().map(Facing::chapter))
                .toList();
    }

    private static Chapter chapter(Topic topic) {
        Advice advice = topic.advice();
        Bilingual source = advice.source().pair();
        return new Chapter(
                advice.title().pair(),
                List.of(
                        advice.text().pair(),
                        new Bilingual(
                                rest(Locales.ARABIC, advice.basis(), source.ar()),
                                rest(Locales.FRENCH, advice.basis(), source.fr()))));
    }

    private static String rest(Locale locale, Basis basis, String source) {
        return Messages.label(locale, basis) + " – " + source;
    }

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
