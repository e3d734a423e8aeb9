package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateDocumentTest {
    private static final CertificateDocument DOCUMENT = new CertificateDocument(new LegalReferences());
    private static final byte[] PDF = Pdfs.keep("certificate", DOCUMENT.render(Samples.certificate()));
    private static final String TEXT = Pdfs.unbroken(Pdfs.text(PDF));

    @Test
    void isOneLastingPageAndAlwaysTheSame() {
        Pdfs.assertLasting(PDF);
        assertEquals(1, Pdfs.pages(PDF));
        assertArrayEquals(PDF, DOCUMENT.render(Samples.certificate()));
        assertEquals(Samples.VERIFICATION.url(), Pdfs.qr(PDF, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شهادة العمل عن بعد",
                "Attestation de télétravail n° DSI/2026/0160",
                "رقم 3/2020 بتاريخ 15 أبريل 2020",
                "اتفاقية العمل عن بعد رقم DSI/2026/0147",
                "سلمى الإدريسي",
                "الثلاثاء والخميس",
                "mardi et jeudi",
                "يعتد بالنص العربي",
                "la version arabe prévaut",
            })
    void says(String phrase) {
        assertTrue(TEXT.contains(Pdfs.unbroken(phrase)), phrase + " in " + TEXT);
    }

    @Test
    void keepsPrivateWhatOthersNeedNotKnow() {
        assertFalse(TEXT.contains(Samples.SALMA.cnie()));
        assertEquals(List.of("seal"), Pdfs.fields(PDF));
    }
}
