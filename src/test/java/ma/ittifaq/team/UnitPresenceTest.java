package ma.ittifaq.team;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import org.junit.jupiter.api.Test;

class UnitPresenceTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID THIRD = new UUID(0, 3);
    private static final Map<UUID, Set<DayOfWeek>> TELEWORK =
            Map.of(FIRST, Set.of(MONDAY, TUESDAY), new UUID(0, 2), Set.of(MONDAY));
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 6, 1);
    private static final Period YEAR = new Period(A_MONDAY, A_MONDAY.plusYears(1));

    private static List<UnitPresence.Day> week(
            int headcount, int minimum, List<DayOfWeek> asked, List<Whereabouts.Away> away) {
        return new WeekCount(headcount, minimum, TELEWORK, away, YEAR, day -> !day.equals(A_MONDAY.plusDays(2)))
                .days(asked);
    }

    private static Whereabouts.Away away(UUID person, int first, int last) {
        return new Whereabouts.Away(person, A_MONDAY.plusDays(first), A_MONDAY.plusDays(last));
    }

    /** Two are away in the second week, of whom one teleworks on Tuesdays anyway; one of them since before. */
    @Test
    void absencesAreCountedOnTheDayOnWhichMostAreAway() {
        List<UnitPresence.Day> days = week(
                5,
                3,
                List.of(TUESDAY, WEDNESDAY),
                List.of(away(FIRST, 7, 11), away(THIRD, -9, 11), away(THIRD, 60, 60)));
        assertEquals(
                new UnitPresence.Day(TUESDAY, true, 4, 3, 2, Optional.of(A_MONDAY.plusDays(1)), false), days.get(1));
        assertEquals(
                new UnitPresence.Day(WEDNESDAY, true, 5, 4, 2, Optional.of(A_MONDAY.plusDays(9)), false), days.get(2));
        assertEquals(
                0,
                week(5, 3, List.of(), List.of(away(FIRST, 400, 410))).stream()
                        .filter(day -> day.leastOn().isPresent())
                        .count());
    }

    @Test
    void anotherDayThatKeepsTheMinimumIsProposed() {
        UnitPresence unit = unit(3, List.of(MONDAY));
        assertEquals(List.of(new UnitPresence.Instead(MONDAY, WEDNESDAY)), unit.instead());
        assertEquals(List.of(), unit(5, List.of(MONDAY)).instead(), "no day can spare anybody");
        assertEquals(List.of(), unit(3, List.of(TUESDAY)).instead(), "nothing is short");
    }

    @Test
    void eachDayIsCountedWithAndWithoutTheRequest() {
        List<UnitPresence.Day> days = week(5, 3, List.of(TUESDAY), List.of());
        assertEquals(5, days.size());
        assertEquals(new UnitPresence.Day(MONDAY, false, 3, 3, 3, Optional.empty(), true), days.get(0));
        assertEquals(new UnitPresence.Day(TUESDAY, true, 4, 3, 3, Optional.empty(), true), days.get(1));
        assertEquals(new UnitPresence.Day(WEDNESDAY, false, 5, 5, 5, Optional.empty(), true), days.get(2));
    }

    @Test
    void onlyADayThatIsAskedForCanFallUnderTheMinimum() {
        assertTrue(unit(3, List.of(MONDAY)).fallsUnderMinimum(), "2 of 3 would be there");
        assertFalse(unit(4, List.of(TUESDAY, FRIDAY)).days().get(0).enough(), "Monday is short already");
        assertFalse(unit(3, List.of(TUESDAY, FRIDAY)).fallsUnderMinimum());
    }

    @Test
    void presenceIsNeverNegative() {
        List<UnitPresence.Day> days = week(1, 0, List.of(MONDAY), List.of());
        assertEquals(0, days.getFirst().present());
        assertEquals(0, days.getFirst().presentWithRequest());
        assertTrue(days.getFirst().enough(), "no minimum was set");
    }

    @Test
    void aMaskReadsMondayFirst() {
        assertEquals(Set.of(MONDAY, WEDNESDAY), Presence.days(0b101));
        assertEquals(Set.of(), Presence.days(0));
    }

    private static UnitPresence unit(int minimum, List<DayOfWeek> asked) {
        return new UnitPresence("قسم", "Division", 5, minimum, week(5, minimum, asked, List.of()));
    }
}
