package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.ittifaq.regulation.ClauseValue.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "2020-04-01, فاتح أبريل 2020, 1er avril 2020",
        "2026-11-20, 20 نونبر 2026, 20 novembre 2026",
        "2026-12-31, 31 دجنبر 2026, 31 décembre 2026",
        "2027-08-02, 2 غشت 2027, 2 août 2027",
    })
    void datesAsInMorocco(LocalDate date, String ar, String fr) {
        assertEquals(new Bilingual(ar, fr), Phrases.date(date));
    }

    @ParameterizedTest
    @CsvSource({
        "1, يوم واحد, 1 jour",
        "2, يومين, 2 jours",
        "3, 3 أيام, 3 jours",
        "10, 10 أيام, 10 jours",
        "11, 11 يوما, 11 jours",
        "60, 60 يوما, 60 jours",
        "100, 100 يوم, 100 jours",
        "105, 105 أيام, 105 jours",
    })
    void daysAreCountedAsEachLanguageCounts(int count, String ar, String fr) {
        assertEquals(new Bilingual(ar, fr), Phrases.days(count));
    }

    @Test
    void monthsToo() {
        assertEquals(new Bilingual("شهرين", "2 mois"), Phrases.months(2));
        assertEquals(new Bilingual("12 شهرا", "12 mois"), Phrases.months(12));
    }

    @Test
    void listsOfDays() {
        assertEquals(
                new Bilingual("الاثنين، الثلاثاء والخميس", "lundi, mardi et jeudi"),
                Phrases.weekdays(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));
    }

    @Test
    void severalWindows() {
        assertEquals(
                new Bilingual("من 08:30 إلى 12:00 ومن 13:00 إلى 16:30", "de 08:30 à 12:00 et de 13:00 à 16:30"),
                Phrases.windows(List.of(
                        new Window(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new Window(LocalTime.of(13, 0), LocalTime.of(16, 30)))));
    }
}
