package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferDocumentTest {
    private static final TransferDocument DOCUMENT = new TransferDocument(new LegalReferences());
    private static final byte[] PDF = Pdfs.keep("transfer", DOCUMENT.render(Samples.transfer(3)));
    private static final String TEXT = Pdfs.unbroken(Pdfs.text(PDF));

    @Test
    void lastsAndIsAlwaysTheSame() {
        Pdfs.assertLasting(PDF);
        assertArrayEquals(PDF, DOCUMENT.render(Samples.transfer(3)));
        assertEquals(List.of("seal"), Pdfs.fields(PDF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيان تسليم الأرشيف رقم",
                "Bordereau de versement d’archives n° DSI/2026/0192",
                "القانون رقم 69.99 المتعلق بالأرشيف",
                "أرشيف المغرب",
                "Archives du Maroc",
                "Nombre de dossiers : 600",
                "16/04/2020",
                "أمينة برادة",
                "Hassan Fassi",
                "31 415 ko",
                "0000000000000000000000000000000000000000000000000000000000000003",
                "DSI/2020/0077",
                "تجميد قانوني",
            })
    void says(String phrase) {
        assertTrue(TEXT.contains(Pdfs.unbroken(phrase)), phrase + " in " + TEXT);
    }

    /** Ten thousand records in bags of a hundred. */
    @Test
    void manyPackagesFlow() {
        byte[] pdf = DOCUMENT.render(Samples.transfer(100));
        assertTrue(Pdfs.unbroken(Pdfs.text(pdf)).contains("%064x".formatted(100)));
        assertTrue(Pdfs.pages(pdf) < 20, Pdfs.pages(pdf) + " pages");
    }
}
