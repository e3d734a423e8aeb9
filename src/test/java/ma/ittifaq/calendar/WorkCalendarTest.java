package ma.ittifaq.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counting by hand and by the calendar comes to the same. */
class WorkCalendarTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);

    private static WorkCalendar calendar(SpecialDay... days) {
        return new WorkCalendar(
                List.of(new WorkingWeek(
                        LocalDate.of(2005, 7, 20), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null)),
                List.of(days));
    }

    private static SpecialDay day(DayKind kind, LocalDate first, LocalDate last) {
        return new SpecialDay(new DayRequest(kind, "عطلة", "Fête", first, last, null));
    }

    /** The feast at the end of Ramadan, as somebody entered it: Friday and Saturday. */
    private static final SpecialDay FEAST = day(DayKind.MOVING, THURSDAY.plusDays(1), THURSDAY.plusDays(2));

    @Test
    void weekendsAndHolidaysDoNotCount() {
        assertEquals(LocalDate.of(2026, 3, 20), calendar().after(THURSDAY, 1));
        assertEquals(LocalDate.of(2026, 3, 23), calendar(FEAST).after(THURSDAY, 1));
        assertEquals(LocalDate.of(2026, 3, 25), calendar(FEAST).after(THURSDAY, 3));
        assertEquals(THURSDAY, calendar(FEAST).before(LocalDate.of(2026, 3, 23), 1));
        assertEquals(LocalDate.of(2026, 3, 13), calendar(FEAST).before(LocalDate.of(2026, 3, 21), 5));
    }

    @Test
    void noDayAfterADayIsTheDayItself() {
        LocalDate sunday = LocalDate.of(2026, 3, 22);
        assertEquals(sunday, calendar().after(sunday, 0));
        assertEquals(LocalDate.of(2026, 3, 23), calendar().after(sunday, 1));
    }

    @Test
    void betweenCountsTheLastDayAndNotTheFirst() {
        assertEquals(1, calendar().between(THURSDAY, THURSDAY.plusDays(1)));
        assertEquals(0, calendar(FEAST).between(THURSDAY, THURSDAY.plusDays(3)));
        assertEquals(1, calendar(FEAST).between(THURSDAY, THURSDAY.plusDays(4)));
        assertEquals(0, calendar().between(THURSDAY, THURSDAY));
        assertEquals(0, calendar().between(THURSDAY, THURSDAY.minusDays(9)));
        assertEquals(5, calendar().between(THURSDAY, THURSDAY.plusDays(7)));
    }

    /** For every day of a year and every count: so many after it, there are so many between. */
    @Test
    void theTwoWaysOfCountingAgree() {
        WorkCalendar calendar = calendar(FEAST, day(DayKind.FIXED, LocalDate.of(2020, 7, 30), null));
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(from -> {
            for (int n : new int[] {1, 2, 5, 20}) {
                LocalDate reached = calendar.after(from, n);
                assertTrue(calendar.isWorking(reached));
                assertEquals(n, calendar.between(from, reached), from + " + " + n);
                assertEquals(
                        calendar.isWorking(from) ? from : calendar.before(from, 1),
                        calendar.before(reached, n),
                        reached + " - " + n);
            }
        });
    }

    @Test
    void aFixedHolidayComesBackFromItsFirstYearUntilItsLast() {
        SpecialDay unity = day(DayKind.FIXED, LocalDate.of(2026, 10, 30), LocalDate.of(2028, 12, 31));
        WorkCalendar calendar = calendar(unity);
        assertTrue(calendar.isWorking(LocalDate.of(2025, 10, 30)), "not yet");
        assertFalse(calendar.isWorking(LocalDate.of(2026, 10, 30)));
        assertFalse(calendar.isWorking(LocalDate.of(2028, 10, 30)));
        assertTrue(calendar.isWorking(LocalDate.of(2029, 10, 30)), "no longer");
        assertEquals(Optional.of(LocalDate.of(2027, 10, 30)), unity.in(2027));
        assertEquals(Optional.empty(), unity.in(2025));
        assertEquals(Optional.of(unity), calendar.closure(LocalDate.of(2026, 10, 30)));
    }

    @Test
    void thoseOfALeapDayComeBackInLeapYears() {
        SpecialDay leap = day(DayKind.FIXED, LocalDate.of(2024, 2, 29), null);
        assertEquals(Optional.empty(), leap.in(2025));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), leap.in(2028));
    }

    @Test
    void daysOfRamadanAreWorked() {
        SpecialDay ramadan = day(DayKind.RAMADAN, LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19));
        WorkCalendar calendar = calendar(ramadan);
        assertTrue(calendar.isWorking(THURSDAY) && calendar.isRamadan(THURSDAY));
        assertFalse(calendar.isRamadan(THURSDAY.plusDays(1)));
    }

    @Test
    void anotherWeekHoldsFromItsDay() {
        List<WorkingWeek> weeks = new ArrayList<>();
        weeks.add(new WorkingWeek(LocalDate.of(2020, 1, 1), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null));
        weeks.add(new WorkingWeek(LocalDate.of(2026, 4, 1), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), null));
        WorkCalendar calendar = new WorkCalendar(weeks, List.of());
        assertFalse(calendar.isWorking(LocalDate.of(2026, 3, 28)), "a Saturday of before");
        assertTrue(calendar.isWorking(LocalDate.of(2026, 4, 4)), "and one of after");
        assertEquals(
                LocalDate.of(2020, 1, 1),
                calendar.week(LocalDate.of(1999, 1, 1)).from());
    }

    @Test
    void whereNobodyEverWorksNothingIsCounted() {
        WorkCalendar never =
                new WorkCalendar(List.of(new WorkingWeek(LocalDate.of(2020, 1, 1), List.of(), null)), List.of());
        assertThrows(IllegalStateException.class, () -> never.after(THURSDAY, 1));
    }
}
