package ma.ittifaq.team;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitPresenceTest {
    private static final List<Set<DayOfWeek>> AWAY = List.of(Set.of(MONDAY, TUESDAY), Set.of(MONDAY));

    @Test
    void eachDayIsCountedWithAndWithoutTheRequest() {
        List<UnitPresence.Day> days = UnitPresence.week(5, 3, AWAY, List.of(TUESDAY));
        assertEquals(5, days.size());
        assertEquals(new UnitPresence.Day(MONDAY, false, 3, 3, true), days.get(0));
        assertEquals(new UnitPresence.Day(TUESDAY, true, 4, 3, true), days.get(1));
        assertEquals(new UnitPresence.Day(WEDNESDAY, false, 5, 5, true), days.get(2));
    }

    @Test
    void onlyADayThatIsAskedForCanFallUnderTheMinimum() {
        assertTrue(unit(3, List.of(MONDAY)).fallsUnderMinimum(), "2 of 3 would be there");
        assertFalse(unit(4, List.of(TUESDAY, FRIDAY)).days().get(0).enough(), "Monday is short already");
        assertFalse(unit(3, List.of(TUESDAY, FRIDAY)).fallsUnderMinimum());
    }

    @Test
    void presenceIsNeverNegative() {
        List<UnitPresence.Day> days = UnitPresence.week(1, 0, AWAY, List.of(MONDAY));
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
        return new UnitPresence("قسم", "Division", 5, minimum, UnitPresence.week(5, minimum, AWAY, asked));
    }
}
