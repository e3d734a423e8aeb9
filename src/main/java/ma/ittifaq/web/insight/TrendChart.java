package ma.ittifaq.web.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.platform.Dates;

/**
 * Three columns a month, drawn by the server in units of the picture; time runs as the reader's script does. What is not
 * told is not drawn.
 */
public record TrendChart(List<Bar> bars, List<Mark> scale, List<Mark> months) {

    static final int WIDTH = 600;
    static final int HEIGHT = 230;
    private static final int AXIS = 40;
    private static final int TOP = 20;
    private static final int GROUND = 200;
    private static final int SERIES = 3;
    private static final int WIDEST = 18;

    /** @param series from 1 */
    public record Bar(int series, double x, double y, double width, double height) {}

    /** A word at its place, centred. */
    public record Mark(double x, double y, String text) {}

    /** Whether any column has a height. */
    public boolean isDrawn() {
        return bars.stream().anyMatch(bar -> bar.height() > 0);
    }

    static TrendChart of(List<Figures.Month> months, Locale locale, boolean fromRight) {
        int top = ceiling(months.stream()
                .flatMap(month -> Stream.of(month.asked(), month.approved(), month.refused()))
                .mapToInt(count -> count.orElse(0))
                .max()
                .orElse(0));
        double room = (double) (WIDTH - AXIS) / Math.max(1, months.size());
        double width = Math.min(WIDEST, (room - 6) / SERIES);
        List<Bar> bars = new ArrayList<>();
        List<Mark> names = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Figures.Month month = months.get(i);
            double middle = AXIS + (i + 0.5) * room;
            names.add(new Mark(turned(middle, 0, fromRight), HEIGHT - 10, Dates.shortMonth(month.month(), locale)));
            List<OptionalInt> counts = List.of(month.asked(), month.approved(), month.refused());
            for (int s = 0; s < SERIES; s++) {
                double height = (double) counts.get(s).orElse(0) / top * (GROUND - TOP);
                double x = turned(middle + (s - SERIES / 2.0) * width, width - 1, fromRight);
                bars.add(new Bar(s + 1, x, GROUND - height, width - 1, height));
            }
        }
        return new TrendChart(bars, scale(top, fromRight), names);
    }

    private static List<Mark> scale(int top, boolean fromRight) {
        return Stream.of(0, top / 2, top)
                .map(value -> new Mark(
                        turned(AXIS / 2.0, 0, fromRight),
                        GROUND - (double) value / top * (GROUND - TOP),
                        Integer.toString(value)))
                .toList();
    }

    private static double turned(double x, double width, boolean fromRight) {
        return fromRight ? WIDTH - x - width : x;
    }

    /** The next of 10, 20, 50, 100, … that holds the highest. */
    private static int ceiling(int highest) {
        int step = 10;
        while (step < highest) {
            step = Integer.toString(step).startsWith("2") ? step * 5 / 2 : step * 2;
        }
        return step;
    }
}
