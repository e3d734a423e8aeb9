package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.AgreementDocument;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.document.Samples;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.review.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement keeps the edition it was made with; the next one is made with the edition of its own day. */
class EditionOfItsTimeTest {
    private final Office office = new Office(List.of(Paper::on));
    private final TestBeans beans = office.beans();
    private ClauseSets sets;

    @BeforeEach
    void deliver() {
        beans.put(PrintCheck.class, text -> Optional.empty());
        sets = new ClauseSets(beans.get(Editions.class));
        beans.put(ClauseSets.class, sets);
        LegalReferences references = new LegalReferences(sets, AdministrationKind.STATE);
        beans.put(LegalReferences.class, references);
        beans.put(AgreementDocument.class, new AgreementDocument(sets, references));
        office.run(() -> {
            beans.get(Delivery.class).bring(new Startup.Ready());
            return null;
        });
    }

    @Test
    void aPublicationChangesTheNextAgreementAndNoneBefore() throws IOException {
        UUID older = frozen(0);
        byte[] stored = bytes(older);
        byte[] printed = office.run(this::sample);
        assertEquals("2026-03/1", office.run(this::published));

        UUID sameDay = frozen(12);
        assertEquals(Optional.of("2020-04/1"), office.read(sameDay, Agreement::clauseSet), "not before its day");
        beans.setDay(Office.TODAY.plusDays(1));
        UUID newer = frozen(24);

        assertEquals(Optional.of("2026-03/1"), office.read(newer, Agreement::clauseSet));
        assertEquals(Optional.of("2020-04/1"), office.read(older, Agreement::clauseSet));
        assertTrue(text(bytes(newer)).contains("pleine égalité"));
        assertFalse(text(bytes(older)).contains("pleine égalité"));
        assertArrayEquals(stored, bytes(older));
        assertArrayEquals(printed, office.run(this::sample), "made again from its own edition");
    }

    /** Another request of Salma's, so many months later that none overlaps. */
    private UUID frozen(int months) {
        UUID id = office.run(() -> beans.get(Drafting.class)
                .create(
                        office.salma.person(),
                        Kind.INITIAL,
                        Optional.empty(),
                        Office.terms(Office.TODAY.plusMonths(months)),
                        office.salma));
        office.move(id, Action.SUBMIT, office.salma);
        office.endorse(id);
        return id;
    }

    private byte[] sample() {
        return beans.get(AgreementDocument.class).render(Samples.agreement());
    }

    private String published() {
        Codification desk = beans.get(Codification.class);
        desk.open(office.nadia);
        Written<ClauseText> equality = desk.clauses(office.nadia).stream()
                .filter(written -> written.text().code().equals("CL-18"))
                .findFirst()
                .orElseThrow();
        ClauseText t = equality.text();
        Bilingual text = new Bilingual(t.text().ar(), t.text().fr() + " En pleine égalité.");
        ClauseText changed = new ClauseText(
                t.code(), t.part(), t.mandatory(), t.applies(), t.title(), t.purpose(), text, t.restsOn());
        desk.revise(new Written<>(changed, equality.version()), office.nadia);
        return desk.publish(Office.TODAY.plusDays(1), office.nadia);
    }

    private byte[] bytes(UUID agreement) {
        return office.run(() -> beans.get(Documents.class)
                .read(beans.get(Acts.class).current(agreement).orElseThrow().sha256()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
