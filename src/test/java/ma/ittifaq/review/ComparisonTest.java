package ma.ittifaq.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Workplace;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final Task REPORT = new Task("Rapport mensuel", "Rapport", "Délai");
    private static final Task MINUTES = new Task("محاضر الاجتماعات", "محضر", "الأجل");

    @Test
    void theSameTermsHaveNoDifference() {
        Comparison comparison = Comparison.between(terms(END, REPORT), terms(END, REPORT));
        assertEquals(List.of(), comparison.changes());
        assertEquals(4, comparison.unchanged(), "start, end, days, one task");
    }

    @Test
    void aChangedDateIsToldWithBothValues() {
        LocalDate later = END.plusMonths(1);
        Change change = only(Comparison.between(terms(END), terms(later)));
        assertEquals("period.end", change.path());
        assertEquals(Optional.of(END), change.before());
        assertEquals(Optional.of(later), change.after());
        assertEquals(Change.Kind.CHANGED, change.kind());
    }

    @Test
    void changedDaysAreOneDifference() {
        Terms before = terms(END);
        Terms after = new Terms(
                null, null, before.period(), new Week(List.of(DayOfWeek.FRIDAY)), null, null, null, null, null, null);
        Change change = only(Comparison.between(before, after));
        assertEquals("week.telework", change.path());
        assertEquals(Optional.of(List.of(DayOfWeek.FRIDAY)), change.after());
    }

    @Test
    void aTaskInsertedBeforeAnotherIsOneAddition() {
        Change change = only(Comparison.between(terms(END, REPORT), terms(END, MINUTES, REPORT)));
        assertEquals("tasks[0]", change.path());
        assertEquals("tasks", change.field());
        assertEquals(Change.Kind.ADDED, change.kind());
        assertEquals(Optional.of(MINUTES), change.after());
    }

    @Test
    void aTaskTakenOutIsOneRemoval() {
        Change change = only(Comparison.between(terms(END, REPORT, MINUTES), terms(END, MINUTES)));
        assertEquals("tasks[0]", change.path());
        assertEquals(Change.Kind.REMOVED, change.kind());
    }

    @Test
    void anEditedTaskTellsOnlyTheFieldThatDiffers() {
        Task edited = new Task(REPORT.title(), "Rapport signé", REPORT.indicator());
        Change change = only(Comparison.between(terms(END, MINUTES, REPORT), terms(END, MINUTES, edited)));
        assertEquals("tasks[1].deliverable", change.path());
        assertEquals("tasks.deliverable", change.field());
    }

    @Test
    void twoEqualTasksAreNotConfused() {
        Comparison comparison = Comparison.between(terms(END, REPORT, REPORT), terms(END, REPORT));
        assertEquals(Change.Kind.REMOVED, only(comparison).kind());
    }

    @Test
    void aPartFilledForTheFirstTimeIsAddedFieldByField() {
        Workplace home = new Workplace(Workplace.Place.HOME, "12, rue Oqba", " ", true, false, true);
        Terms before = terms(END);
        Terms after = new Terms(null, null, before.period(), before.week(), null, home, null, null, null, null);
        Comparison comparison = Comparison.between(before, after);
        assertTrue(comparison.changes().stream().allMatch(c -> c.kind() == Change.Kind.ADDED));
        assertTrue(comparison.changes().stream().anyMatch(c -> c.path().equals("workplace.address")));
        assertTrue(
                comparison.changes().stream().noneMatch(c -> c.path().equals("workplace.city")),
                "blank text is not given");
    }

    private static Change only(Comparison comparison) {
        assertEquals(1, comparison.changes().size(), comparison.changes().toString());
        return comparison.changes().getFirst();
    }

    private static Terms terms(LocalDate end, Task... tasks) {
        return new Terms(
                null,
                null,
                new Period(START, end),
                new Week(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                null,
                null,
                List.of(tasks),
                null,
                null,
                null);
    }
}
