package ma.ittifaq.web.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/** How much around a day is looked at; whole weeks, Monday first. */
enum Span {
    DAY,
    WEEK,
    MONTH;

    /** Days of the week that are always shown; others when somebody works on them. */
    static final int WORKED = 5;

    /** The one of that word; the week without one. */
    static Span of(String word) {
        return Stream.of(values())
                .filter(span -> span.word().equals(word))
                .findFirst()
                .orElse(WEEK);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
        };
    }

    LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> monday(day).plusDays(6);
            case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
        };
    }

    LocalDate before(LocalDate day) {
        return switch (this) {
            case DAY -> day.minusDays(1);
            case WEEK -> day.minusWeeks(1);
            case MONTH -> day.minusMonths(1);
        };
    }

    LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
