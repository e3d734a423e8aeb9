package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.ClauseSets;
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
}
