package ma.ittifaq.web.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ma.ittifaq.insight.Figures;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static final List<Figures.Month> YEAR = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> new Figures.Month(
                    YearMonth.of(2026, month), OptionalInt.of(month * 10), OptionalInt.of(5), OptionalInt.empty()))
            .toList();

    @Test
    void timeRunsAsTheScriptDoes() {
        TrendChart french = TrendChart.of(YEAR, Locale.of("fr"), false);
        TrendChart arabic = TrendChart.of(YEAR, Locale.of("ar"), true);
        assertTrue(french.months().getFirst().x() < french.months().getLast().x());
        assertTrue(arabic.months().getFirst().x() > arabic.months().getLast().x());
        assertEquals("دجنبر", arabic.months().getLast().text());
    }

    @Test
    void everyColumnIsWithinThePictureAndAsHighAsItsCount() {
        for (boolean fromRight : new boolean[] {true, false}) {
            for (TrendChart.Bar bar :
                    TrendChart.of(YEAR, Locale.of("ar"), fromRight).bars()) {
                assertTrue(bar.x() >= 0 && bar.x() + bar.width() <= TrendChart.WIDTH, bar::toString);
                assertTrue(bar.y() >= 0 && bar.y() + bar.height() <= TrendChart.HEIGHT, bar::toString);
            }
        }
        List<TrendChart.Bar> bars = TrendChart.of(YEAR, Locale.of("fr"), false).bars();
        assertEquals(12 * bars.getFirst().height(), bars.get(33).height(), 0.01);
        assertEquals(0, bars.get(2).height(), "what is not told is not drawn");
        assertEquals(
                List.of("0", "100", "200"),
                TrendChart.of(YEAR, Locale.of("fr"), false).scale().stream()
                        .map(TrendChart.Mark::text)
                        .toList());
    }

    @Test
    void nothingAtAllIsAChartToo() {
        assertFalse(TrendChart.of(List.of(), Locale.of("fr"), false).isDrawn());
        assertTrue(TrendChart.of(YEAR, Locale.of("fr"), false).isDrawn());
    }
}
