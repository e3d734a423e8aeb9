package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.ittifaq.document.DecisionSnapshot.Kind;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionDocumentTest {
    private final DecisionDocument document = new DecisionDocument(new LegalReferences());

    @ParameterizedTest
    @EnumSource
    void isOneLastingPage(Kind kind) {
        byte[] pdf = Pdfs.keep("decision-" + kind, document.render(Samples.decision(kind)));
        Pdfs.assertLasting(pdf);
        assertEquals(1, Pdfs.pages(pdf));
        assertArrayEquals(pdf, document.render(Samples.decision(kind)));
        String text = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(text.contains(Pdfs.unbroken("رقم 3/2020 بتاريخ 15 أبريل 2020")), text);
        assertTrue(text.contains("DSI/2026/0151"));
        assertEquals(kind == Kind.REFUSAL, text.contains("recours"));
        assertEquals(Samples.VERIFICATION.url(), Pdfs.qr(pdf, 1));
    }
}
