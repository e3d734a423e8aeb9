package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.Clause;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.signing.PagePictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A specimen is printed by the engine of the acts, whole, and every page of it says what it is. */
class SpecimensTest {

    @Test
    void everyPageSaysThatItIsASpecimenAndEveryClauseIsThere() throws IOException {
        DefaultSettings.install();
        Specimens specimens = new TestBeans().get(Specimens.class);
        byte[] pdf = specimens.print(new ClauseSets().current(LocalDate.of(2026, 11, 20)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 3);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(document).contains("sans valeur juridique"), "page " + page);
            }
            text.setStartPage(1);
            assertEquals(28, text.getText(document).split("Article \\d+", -1).length - 1);
        }
    }

    @Test
    void aPassageIsTheTextsAndNothingElse() throws IOException {
        DefaultSettings.install();
        ClauseSet whole = new ClauseSets().current(LocalDate.of(2026, 11, 20));
        byte[] pdf = new TestBeans()
                .get(Specimens.class)
                .passage(with(
                        whole,
                        List.of(whole.articles(Set.of()).getFirst()),
                        List.of(new Bilingual("تصريح", "Je déclare"))))
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Article 1") && text.contains("Je déclare"), text);
            assertFalse(text.contains("Article 2") || text.contains("ROYAUME"), text);
        }
        BufferedImage seen = ImageIO.read(
                new ByteArrayInputStream(new PagePictures().trimmed(pdf).getFirst()));
        assertTrue(seen.getHeight() < seen.getWidth(), seen.getWidth() + " × " + seen.getHeight());
    }

    @Test
    void thereIsNoPassageOfNothing() {
        DefaultSettings.install();
        ClauseSet whole = new ClauseSets().current(LocalDate.of(2026, 11, 20));
        assertTrue(new TestBeans()
                .get(Specimens.class)
                .passage(with(whole, List.of(), List.of()))
                .isEmpty());
    }

    private static ClauseSet with(ClauseSet whole, List<Clause> articles, List<Bilingual> place) {
        return new ClauseSet(whole.version(), whole.from(), articles, place, List.of(), whole.references());
    }
}
