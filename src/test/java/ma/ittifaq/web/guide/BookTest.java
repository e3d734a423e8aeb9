package ma.ittifaq.web.guide;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.document.Handbook.Chapter;
import ma.ittifaq.document.Printable;
import ma.ittifaq.regulation.guidance.Advice;
import ma.ittifaq.regulation.guidance.Basis;
import ma.ittifaq.regulation.guidance.Topic;
import ma.ittifaq.regulation.guidance.Trilingual;
import org.junit.jupiter.api.Test;

class BookTest {

    @Test
    void bothLanguagesHaveTheSameChapters() {
        assertEquals(Book.FRENCH.chapters().size(), Book.ARABIC.chapters().size());
        assertEquals("دليل المستعمل", Book.ARABIC.title());
        assertEquals("Guide de l’utilisateur", Book.FRENCH.title());
        assertTrue(Facing.CHAPTERS.stream()
                .noneMatch(chapter -> chapter.paragraphs().isEmpty()));
    }

    @Test
    void aChapterIsHtmlAndPlainText() {
        Book book =
                Book.of("# T\n<div>\n\n## A\n\nOne **two**\nthree [four](x.md) <b>.\n\n1. x\n2. y\n\n## B\n\n- z\n");
        Book.Chapter first = book.chapters().getFirst();
        assertEquals(
                "<p>One <strong>two</strong>\nthree four &lt;b&gt;.</p>\n<ol>\n<li>x</li>\n<li>y</li>\n</ol>\n",
                first.html());
        assertEquals(List.of("One two three four <b>.", "1. x", "2. y"), first.paragraphs());
        assertEquals(List.of("– z"), book.chapters().get(1).paragraphs());
        assertEquals(2, book.chapters().get(1).number());
    }

    @Test
    void everyPageLeadsToTheChapterThatSpeaksOfIt() {
        assertEquals("/guide#c1", Help.of("/"));
        assertEquals("/guide#c2", Help.of("/agreements/new"));
        assertEquals("/guide#c8", Help.of("/review/campaigns/17"));
        assertEquals("/guide#c13", Help.of("/admin/people"));
        assertEquals("/guide", Help.of("/adminx"));
        int chapters = Book.FRENCH.chapters().size();
        assertTrue(Help.CHAPTERS.values().stream().allMatch(number -> number >= 1 && number <= chapters));
        assertAll(Stream.of(
                        "10 Indicateurs", "12 Votre compte", "14 S’absenter : déléguer", "17 Archiviste", "18 Auditeur")
                .map(said -> () -> {
                    Book.Chapter chapter = Book.FRENCH.chapters().get(Integer.parseInt(said.split(" ", 2)[0]) - 1);
                    assertEquals(said, chapter.number() + " " + chapter.heading());
                }));
    }

    @Test
    void everyLetterIsPrinted() {
        assertAll(Facing.CHAPTERS.stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter.heading()), chapter.paragraphs().stream()))
                .flatMap(text -> Stream.of(text.ar(), text.fr()))
                .map(text -> () -> assertEquals(Optional.empty(), Printable.check(text), text)));
    }

    @Test
    void theTopicsStandBehindTheChapters() {
        Trilingual said = new Trilingual("المنشور رقم 3/2020", "Circulaire n° 3/2020", "");
        Advice advice = new Advice(said, said, said, Basis.GUIDE);
        Topic topic = new Topic("t", List.of(), advice, 0, Optional.empty());
        List<Chapter> all = Facing.with(List.of(topic));
        assertEquals(Facing.CHAPTERS.size() + 1, all.size());
        Chapter last = all.getLast();
        assertEquals("Circulaire n° 3/2020", last.heading().fr());
        assertEquals(
                "Guide et circulaires – Circulaire n° 3/2020",
                last.paragraphs().getLast().fr());
        assertTrue(last.paragraphs().getLast().ar().startsWith("الدليل والمناشير – "));
    }

    @Test
    void noLinkOfTheSiteIsLeft() {
        for (Book book : List.of(Book.ARABIC, Book.FRENCH)) {
            assertFalse(
                    book.chapters().stream().anyMatch(chapter -> chapter.html().contains("<a ")));
        }
    }
}
