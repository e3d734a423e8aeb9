package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

class FilingTest {
    private final Office office = new Office(List.of(
            (beans, moved) -> moved.agreement().number(moved.ofRecord() ? "DSI/2026/0007" : null),
            (beans, moved) -> beans.get(Filing.class).on(moved)));

    @Test
    void nothingIsARecordBeforeItIsDecided() {
        office.frozen();
        assertEquals(0, search("").count());
    }

    @Test
    void aSignedAgreementIsDescribedAndKeptUp() {
        UUID id = office.signed();
        ArchiveRecord record = search("إدريسي").records().getFirst();
        assertEquals(id, record.agreement());
        assertEquals(Optional.of("DSI/2026/0007"), record.reference());
        assertEquals("/ANSN/DSI/DEV/", record.unitPath());
        assertEquals(2026, record.year());
        assertTrue(record.legalReferences().contains("3/2020"));
        assertEquals(Optional.empty(), record.closedAt());
        office.move(id, Action.RESCIND, office.hassan);
        ArchiveRecord after = search("idrissi salma").records().getFirst();
        assertEquals(AgreementState.TERMINATED, after.state());
        assertTrue(after.closedAt().isPresent());
    }

    @Test
    void wordsOfTheActsAreFoundAndShownAndWhatIsPersonalIsNot() {
        UUID id = office.signed();
        Found found = search("تقارير شهريه سلمى");
        assertEquals(
                List.of(id),
                found.records().stream().map(ArchiveRecord::agreement).toList());
        assertEquals("إعداد التقارير الشهرية", found.excerpts().get(id));
        assertEquals(Map.of(), search("idrissi").excerpts(), "its description has it");
        for (String personal : List.of("الأطلس", "0600000000", "بعيد", "example")) {
            assertEquals(0, search(personal).count(), personal);
        }
        assertEquals(0, search("توقف").count());
        MoveDetails why = new MoveDetails("توقّف المشروع", Reason.SERVICE_NEED, null, null, null, null);
        office.move(id, Action.RESCIND, why, office.hassan);
        assertEquals("توقّف المشروع", search("توقف").excerpts().get(id), "the reason of a decision that came later");
    }

    @Test
    void aRecordKeepsTheNameOfItsDay() {
        UUID id = office.signed();
        office.run(() -> {
            var salma = office.beans().get(Directory.class).require(office.salma.person());
            salma.identify(new PersonName("سلمى", "العلوي", "Salma", "Alaoui"), "AB1");
            return salma;
        });
        office.move(id, Action.RESCIND, office.hassan);
        assertEquals(
                "Salma Idrissi", search("idrissi").records().getFirst().name().fr());
        assertEquals(0, search("alaoui").count());
    }

    @Test
    void onlyArchivistsLookAndEveryLookIsTold() {
        UUID id = office.signed();
        List.of(office.salma, office.nadia, office.hassan, Actor.SYSTEM).forEach(other -> {
            assertThrows(RuleBroken.NotVisible.class, () -> search("idrissi", other));
            assertThrows(RuleBroken.NotVisible.class, () -> open(id, other));
        });
        assertThrows(RuleBroken.NotVisible.class, () -> open(UUID.randomUUID(), office.amina));
        search("idrissi", office.amina);
        assertEquals(8, open(id, office.amina));
        List<String> told = office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .toList();
        assertEquals(List.of("archive.searched", "archive.opened"), told);
    }

    private Found search(String text) {
        return search(text, office.amina);
    }

    private Found search(String text, Actor actor) {
        return office.run(() -> office.beans().get(Retrieval.class).search(Question.of(text), 0, 20, actor));
    }

    private int open(UUID id, Actor actor) {
        return office.run(() ->
                office.beans().get(Retrieval.class).open(id, actor).history().size());
    }
}
