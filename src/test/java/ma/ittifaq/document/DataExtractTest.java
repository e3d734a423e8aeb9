package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import ma.ittifaq.document.DataExtract.Line;
import ma.ittifaq.document.DataExtract.Section;
import ma.ittifaq.regulation.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held of a person, on paper: tagged and lasting as the acts are, in both languages, however much there is. */
class DataExtractTest {

    private static final byte[] PDF = Pdfs.keep("personal-data", DataExtracts.render(extract(3)));
    private static final String TEXT = Pdfs.unbroken(Pdfs.text(PDF));

    @Test
    void lasts() {
        Pdfs.assertLasting(PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "معطيات سلمى الإدريسي",
                "Données de Salma Idrissi",
                "عنوان السكن",
                "12, rue Oued Fès, Agdal",
                "DSI/2026/0147",
                "كريم بنيس",
                "Karim Bennis",
                "Donnée sensible consultée"
            })
    void says(String phrase) {
        assertTrue(TEXT.contains(Pdfs.unbroken(phrase)), phrase + " in " + TEXT);
    }

    @Test
    void manyLooksFlow() {
        byte[] pdf = DataExtracts.render(extract(1000));
        assertTrue(Pdfs.pages(pdf) > 10 && Pdfs.pages(pdf) < 120, Pdfs.pages(pdf) + " pages");
    }

    private static DataExtract extract(int looks) {
        List<Bilingual> look = List.of(
                new Bilingual("27 نونبر 2026", "27 novembre 2026"),
                new Bilingual("كريم بنيس", "Karim Bennis"),
                new Bilingual("الاطلاع على معطى حساس", "Donnée sensible consultée"));
        return new DataExtract(
                Samples.elimination().letterhead(),
                new Bilingual("معطيات سلمى الإدريسي", "Données de Salma Idrissi"),
                List.of(new Bilingual("مستخرج", "Extrait")),
                List.of(new Section(
                        new Bilingual("اتفاقية DSI/2026/0147", "Convention DSI/2026/0147"),
                        List.of(new Line(
                                new Bilingual("عنوان السكن", "Adresse du domicile"),
                                Bilingual.same("12, rue Oued Fès, Agdal"))))),
                new Bilingual("من اطلع", "Qui a consulté"),
                List.of(new Bilingual("متى", "Quand"), new Bilingual("من", "Qui"), new Bilingual("ماذا", "Quoi")),
                Collections.nCopies(looks, look),
                Instant.parse("2026-11-27T18:00:00Z"));
    }
}
