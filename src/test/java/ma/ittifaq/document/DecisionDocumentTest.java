package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.DecisionSnapshot.Kind;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionDocumentTest {
    private final DecisionDocument document = new DecisionDocument(new LegalReferences());

    @ParameterizedTest
    @EnumSource
    void isOneLastingPage(Kind kind) {
        byte[] pdf = Pdfs.keep("decision-" + kind, document.render(decision(kind)));
        Pdfs.assertLasting(pdf);
        assertEquals(1, Pdfs.pages(pdf));
        assertArrayEquals(pdf, document.render(decision(kind)));
        String text = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(text.contains(Pdfs.unbroken("رقم 3/2020 بتاريخ 15 أبريل 2020")), text);
        assertTrue(text.contains("DSI/2026/0151"));
        assertEquals(kind == Kind.REFUSAL, text.contains("recours"));
        assertEquals(Samples.VERIFICATION.url(), Pdfs.qr(pdf, 1));
    }

    static DecisionSnapshot decision(Kind kind) {
        boolean refusal = kind == Kind.REFUSAL;
        return new DecisionSnapshot(
                kind,
                "DSI/2026/0151",
                refusal ? Optional.empty() : Optional.of("DSI/2026/0147"),
                Samples.LETTERHEAD,
                Samples.SALMA,
                Samples.MANAGER,
                Optional.of(new Bilingual("كريم بنيس", "Karim Bennis")),
                Optional.of(new Bilingual("حسن الفاسي", "Hassan Fassi")),
                LocalDate.of(2026, 11, 20),
                refusal ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 1)),
                kind == Kind.SUSPENSION ? Optional.of(LocalDate.of(2026, 12, 31)) : Optional.empty(),
                new Bilingual("ضرورة المصلحة.", "Nécessité de service."),
                Optional.of("تستوجب عملية 2020-04-16 حضور جميع أعضاء الفريق بمقر المصلحة."),
                List.of("S1", "W1", "C3"),
                Samples.VERIFICATION,
                Samples.MADE);
    }
}
