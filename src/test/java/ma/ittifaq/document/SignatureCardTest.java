package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class SignatureCardTest {
    private static final Bilingual LEVEL = new Bilingual("توقيع إلكتروني متقدم", "Signature électronique avancée");

    @Test
    void saysWhoAsWhatWhenAndForWhom() throws IOException {
        CardText text = card(new Bilingual("كريم بنيس", "Karim Bennis"));
        byte[] pdf = Pdfs.keep("card", SignatureCard.draw(text));
        String said = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(said.contains(Pdfs.unbroken("كريم بنيس")));
        assertTrue(said.contains(Pdfs.unbroken("بتفويض من حسن الفاسي")), said);
        assertTrue(said.contains(Pdfs.unbroken("وقع في 20 نونبر 2026 على الساعة 11:00")), said);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertEquals(SignatureCard.WIDTH, box.getWidth());
            assertEquals(SignatureCard.HEIGHT, box.getHeight());
        }
        assertArrayEquals(pdf, SignatureCard.draw(text));
    }

    @Test
    void anActingHeadIsShownAsSuch() {
        CardText text = new CardText(
                new Bilingual("كريم بنيس", "Karim Bennis"),
                new Bilingual("الرئيس المباشر", "Supérieur hiérarchique direct"),
                Samples.MADE,
                LEVEL,
                Optional.empty(),
                Optional.of(new Bilingual("مصلحة تطوير التطبيقات", "Service du développement")),
                ActLanguages.ARABIC_FRENCH);
        String said = Pdfs.unbroken(Pdfs.text(Pdfs.keep("card-acting", SignatureCard.draw(text))));
        assertTrue(said.contains(Pdfs.unbroken("نيابة عن رئيس مصلحة تطوير التطبيقات")), said);
        assertTrue(said.contains(Pdfs.unbroken("Par intérim — Service du développement")), said);
    }

    @Test
    void aVeryLongNameIsStillWhole() {
        String arabic = "عبد الرحمان ".repeat(20).strip();
        String french = "Abderrahmane-Mohammed ".repeat(20).strip();
        byte[] pdf = Pdfs.keep("card-long", SignatureCard.draw(card(new Bilingual(arabic, french))));
        assertEquals(20, Pdfs.text(pdf).split("Abderrahmane", -1).length - 1);
    }

    private static CardText card(Bilingual name) {
        return new CardText(
                name,
                new Bilingual("رئيس مصلحة التطوير", "Chef du service développement"),
                Samples.MADE,
                LEVEL,
                Optional.of(new Bilingual("حسن الفاسي", "Hassan Fassi")),
                Optional.empty(),
                ActLanguages.ARABIC_FRENCH);
    }
}
