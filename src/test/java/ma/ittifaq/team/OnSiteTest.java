package ma.ittifaq.team;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import org.junit.jupiter.api.Test;

/** Three people over a week and a day from a Monday on, counted by hand. */
class OnSiteTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    private final OnSite onSite =
            new OnSite(new Period(FIRST, FIRST.plusDays(7)), day -> !day.equals(FIRST.plusDays(2)));

    private static OnSite.Member member(UUID person, LocalDate leftOn) {
        return new OnSite.Member(person, C, leftOn);
    }

    @Test
    void whoIsElsewhereTwiceIsMissedOnce() {
        onSite.elsewhere(A, Set.of(MONDAY, TUESDAY), FIRST.minusDays(30), FIRST.plusDays(3));
        onSite.elsewhere(A, EnumSet.allOf(DayOfWeek.class), FIRST.plusDays(1), FIRST.plusDays(2));
        onSite.elsewhere(B, FIRST);
        onSite.elsewhere(B, Set.of(MONDAY), FIRST.plusDays(20), FIRST.plusDays(40));
        int[] counts = onSite.count(List.of(member(A, null), member(B, null), member(C, FIRST.plusDays(5))));
        assertArrayEquals(new int[] {1, 2, 2, 3, 3, 2, 2, 2}, counts);
        assertEquals(
                new UnitCoverage.Month(YearMonth.of(2026, 6), 7, 5), onSite.month(YearMonth.of(2026, 6), counts, 3));
        assertEquals(
                new UnitCoverage.Month(YearMonth.of(2026, 7), 0, 0), onSite.month(YearMonth.of(2026, 7), counts, 3));
    }

    @Test
    void whoHasLeftBeforeIsNotThere() {
        assertArrayEquals(new int[8], onSite.count(List.of(member(A, FIRST.minusDays(1)))));
        assertArrayEquals(new int[] {1, 1, 1, 1, 1, 1, 1, 1}, onSite.count(List.of(member(A, FIRST.plusDays(9)))));
    }
}
