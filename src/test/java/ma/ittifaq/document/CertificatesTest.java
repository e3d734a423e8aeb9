package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** The certificate, asked for on the real schema. */
class CertificatesTest {
    private final Office office =
            new Office(List.of((beans, moved) -> beans.get(ActsOfMoves.class).on(moved)));

    @Test
    void theEmployeeOfAnAgreementInForceGetsOneADay() {
        UUID id = active();
        String first = ask(id, office.salma);
        assertEquals("DSI/2026/0002", first);
        assertEquals(first, ask(id, office.salma), "the second click of the day");
        List<Act> acts = office.run(() -> office.beans().get(Acts.class).of(id));
        assertEquals(
                List.of(Act.Kind.AGREEMENT, Act.Kind.CERTIFICATE),
                acts.stream().map(Act::kind).toList());
        byte[] pdf = office.run(
                () -> office.beans().get(Documents.class).read(acts.getLast().sha256()));
        String text = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(text.contains(Pdfs.unbroken("convention de télétravail n° DSI/2026/0001")), text);
        assertEquals(
                1,
                office.beans().fired().stream()
                        .filter(ActIssued.class::isInstance)
                        .count());
        office.beans().setDay(office.beans().today().plusDays(1));
        assertEquals("DSI/2026/0003", ask(id, office.salma), "another day, another certificate");
    }

    @Test
    void othersDoNotGetIt() {
        UUID id = active();
        assertThrows(CertificateRefused.NotYours.class, () -> ask(id, office.karim));
        assertThrows(RuleBroken.NotVisible.class, () -> ask(UUID.randomUUID(), office.salma));
    }

    @Test
    void thereIsNoneBeforeTheStartNorWhileSuspendedAndNoNumberIsTaken() {
        UUID id = office.signed();
        assertThrows(CertificateRefused.NotInForce.class, () -> ask(id, office.salma));
        takeEffect(id);
        assertEquals("DSI/2026/0002", ask(id, office.salma));
    }

    private UUID active() {
        UUID id = office.signed();
        takeEffect(id);
        return id;
    }

    private void takeEffect(UUID id) {
        office.beans().setDay(Office.TODAY.plusMonths(1));
        office.run(() -> {
            var agreement =
                    office.beans().get(ma.ittifaq.agreement.Moving.class).require(id, Actor.SYSTEM);
            agreement.markSealed();
            return agreement;
        });
        office.move(id, Action.TAKE_EFFECT, Actor.SYSTEM);
    }

    private String ask(UUID id, Actor actor) {
        return office.run(() -> office.beans().get(Certificates.class).ask(id, actor));
    }
}
