package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodMarksTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);

    private final Random random = new Random(3);

    @Test
    void whateverMeetsAStretchHasExactlyOneOfItsMarks() {
        for (int i = 0; i < 20_000; i++) {
            LocalDate begins = day();
            LocalDate ends = begins.plusDays(random.nextInt(700));
            LocalDate from = day();
            LocalDate until = from.plusDays(random.nextInt(900));
            Set<String> has = PeriodMarks.of(Optional.of(begins), Optional.of(ends));
            long common = PeriodMarks.meeting(Optional.of(from), Optional.of(until)).stream()
                    .filter(has::contains)
                    .count();
            boolean meets = !ends.isBefore(from) && !begins.isAfter(until);
            assertTrue(common == 1 || common == 0 && !meets, begins + "/" + ends + " in " + from + "/" + until);
            if (PeriodMarks.areExact(Optional.of(from), Optional.of(until))) {
                assertEquals(meets, common == 1, begins + "/" + ends + " in " + from + "/" + until);
            }
        }
    }

    @Test
    void onlyAStretchThatBeginsWithAMonthIsExact() {
        assertTrue(PeriodMarks.areExact(day("2022-11-01"), day("2022-11-30")));
        assertFalse(PeriodMarks.areExact(day("2022-11-02"), day("2022-11-30")));
        assertFalse(PeriodMarks.areExact(day("2022-11-01"), day("2022-10-30")), "the end is before the beginning");
        assertFalse(PeriodMarks.areExact(day("2022-11-01"), Optional.empty()));
    }

    @Test
    void wholeMonthsAndYearsAreOneMarkEach() {
        assertEquals(
                List.of("@2022-11", "^2022-11", "^2022-12", "^2023", "^2024-01", "^2024-02-01", "^2024-02-02"),
                PeriodMarks.meeting(day("2022-11-15"), day("2024-02-02")));
    }

    @Test
    void anOpenOrVeryLongStretchIsNotSaidByMarks() {
        assertEquals(List.of(), PeriodMarks.meeting(day("2022-11-15"), Optional.empty()));
        assertEquals(List.of(), PeriodMarks.meeting(Optional.empty(), day("2022-11-15")));
        assertEquals(List.of(), PeriodMarks.meeting(day("1800-01-01"), day("2022-11-15")));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(2_000));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
