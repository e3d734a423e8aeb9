package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EliminationDocumentTest {
    private static final EliminationDocument DOCUMENT = new EliminationDocument(new LegalReferences());
    private static final byte[] PDF = Pdfs.keep("elimination", DOCUMENT.render(Samples.elimination()));
    private static final String TEXT = Pdfs.unbroken(Pdfs.text(PDF));

    @Test
    void lastsAndIsAlwaysTheSame() {
        Pdfs.assertLasting(PDF);
        assertArrayEquals(PDF, DOCUMENT.render(Samples.elimination()));
        assertEquals(List.of("seal"), Pdfs.fields(PDF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شهادة إتلاف الأرشيف رقم",
                "Certificat d’élimination d’archives n° DSI/2026/0191",
                "القانون رقم 69.99 المتعلق بالأرشيف",
                "d’Archives du Maroc n° AM/2026/318 du 12 novembre 2026",
                "Décision 12/2024",
                "liste d’élimination n° 12",
                "أمينة برادة",
                "Hassan Fassi",
                "0000000000000000000000000000000000000000000000000000000000000001",
                "Sans référence",
                "DSI/2020/0077",
                "تجميد قانوني",
            })
    void says(String phrase) {
        assertTrue(TEXT.contains(Pdfs.unbroken(phrase)), phrase + " in " + TEXT);
    }

    /** The longest list that the archive makes: every record is in it, and the head of the table comes back. */
    @Test
    void aLongListFlows() {
        byte[] pdf = DOCUMENT.render(Samples.elimination(1000));
        String text = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(text.contains("DSI/2020/0999"));
        assertTrue(Pdfs.pages(pdf) < 120, Pdfs.pages(pdf) + " pages");
    }
}
