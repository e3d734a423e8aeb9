package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;
import org.junit.jupiter.api.Test;

class HandbookTest {

    @Test
    void chaptersFlowOverPagesAndLast() {
        Bilingual text = new Bilingual(
                "1. «الإعدادات – الموظفون»: نص طويل. ".repeat(12), "« Paramètres – Agents » : long. ".repeat(12));
        Handbook.Chapter chapter = new Handbook.Chapter(new Bilingual("الموظف", "Agent"), Collections.nCopies(8, text));
        byte[] pdf = Pdfs.keep(
                "handbook",
                new Handbook(
                                new Bilingual("دليل المستعمل", "Guide de l’utilisateur"),
                                Samples.LETTERHEAD,
                                List.of(chapter, chapter),
                                Samples.MADE)
                        .render());
        Pdfs.assertLasting(pdf);
        assertTrue(Pdfs.pages(pdf) > 1);
    }
}
