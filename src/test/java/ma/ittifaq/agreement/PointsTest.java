package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What employee and superior note of tasks and deliverables. */
class PointsTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private static UUID inForce() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.signed(id, "salma", "service");
        office.beans().setDay(SampleTerms.START);
        office.move(id, Action.TAKE_EFFECT, null);
        office.beans().setDay(SampleTerms.START.plusDays(10));
        return id;
    }

    private static void note(UUID id, LocalDate held, String result, String next, String by) {
        office.in(() -> office.get(Points.class).note(id, held, result, next, office.actor(by)));
    }

    private static List<String> read(UUID id, String by) {
        return office.in(() -> office.get(Points.class).of(id, office.actor(by)).held().stream()
                .map(point -> point.held() + " " + point.result() + " / " + point.next())
                .toList());
    }

    @Test
    void bothNoteAndBothReadTheLastFirst() {
        UUID id = inForce();
        LocalDate held = SampleTerms.START.plusDays(3);
        note(id, held, " تقرير شهر أبريل ", "إعداد الميزانية", "salma");
        note(id, held.plusDays(2), "Budget rendu", "Revue", "service");
        List<String> both =
                List.of(held.plusDays(2) + " Budget rendu / Revue", held + " تقرير شهر أبريل / إعداد الميزانية");
        for (String reader : List.of("salma", "service", "division", "hr2")) {
            assertEquals(both, read(id, reader), reader);
        }
        assertThrows(RuleBroken.NotVisible.class, () -> read(id, "omar"));
        assertThrows(RuleBroken.NotVisible.class, () -> read(id, "auditor"));
    }

    @Test
    void othersReadAndDoNotNote() {
        UUID id = inForce();
        for (String other : List.of("hr2", "chief")) {
            assertFalse((boolean) office.in(
                    () -> office.get(Points.class).of(id, office.actor(other)).open()));
            assertThrows(RuleBroken.IllegalMove.class, () -> note(id, SampleTerms.START, "x", "y", other));
        }
        assertTrue((boolean) office.in(
                () -> office.get(Points.class).of(id, office.actor("salma")).open()));
        assertEquals(List.of(), read(id, "salma"));
    }

    @Test
    void whatIsNoPointIsRefusedInWords() {
        UUID id = inForce();
        LocalDate today = SampleTerms.START.plusDays(10);
        String[][] lines = {{"", "y"}, {"x", " "}, {"x".repeat(501), "y"}, {"x", "\u202Ey"}};
        for (String[] line : lines) {
            assertThrows(RuleBroken.DetailsInvalid.class, () -> note(id, today, line[0], line[1], "salma"));
        }
        for (LocalDate day : new LocalDate[] {null, today.plusDays(1), SampleTerms.START.minusDays(1)}) {
            assertThrows(RuleBroken.DetailsInvalid.class, () -> note(id, day, "x", "y", "salma"));
        }
    }

    @Test
    void nothingIsNotedBeforeItIsInForce() {
        UUID id = office.draft("salma", SampleTerms.complete());
        assertThrows(RuleBroken.IllegalMove.class, () -> note(id, SampleTerms.START, "x", "y", "salma"));
    }
}
