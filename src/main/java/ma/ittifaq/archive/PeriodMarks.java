package ma.ittifaq.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Marks of the period of a record: each month on whose first day it had already begun and still went on, and the year, the
 * month and the day on which it began. Whatever goes on in a stretch of time went on before, or begins in it: a stretch is
 * said by few marks, and no record has two of those.
 */
final class PeriodMarks {
    private static final int MOST_MONTHS = 240;
    /** A stretch that takes more is not said by marks. */
    private static final int MOST_SAID = 80;

    private PeriodMarks() {}

    /** Of a record; none where it has no beginning or no end. */
    static Set<String> of(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        Set<String> marks = new TreeSet<>();
        if (begins.isPresent() && ends.isPresent()) {
            LocalDate day = begins.get();
            marks.add(begun(String.valueOf(day.getYear())));
            marks.add(begun(YearMonth.from(day).toString()));
            marks.add(begun(day.toString()));
            Stream.iterate(nextMonth(day), month -> !month.isAfter(ends.get()), PeriodMarks::nextMonth)
                    .limit(MOST_MONTHS)
                    .map(PeriodMarks::goesOn)
                    .forEach(marks::add);
        }
        return marks;
    }

    /**
     * Marks of which every record whose period meets these days has exactly one, and some others have one too; none where
     * the stretch is open or takes too many.
     */
    static List<String> meeting(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() || until.isEmpty()) {
            return List.of();
        }
        LocalDate day = from.get().withDayOfMonth(1);
        List<String> marks = new ArrayList<>(List.of(goesOn(day)));
        while (!day.isAfter(until.get()) && marks.size() <= MOST_SAID) {
            LocalDate year = day.plusYears(1);
            if (day.getDayOfYear() == 1 && !until.get().isBefore(year.minusDays(1))) {
                marks.add(begun(String.valueOf(day.getYear())));
                day = year;
            } else if (day.getDayOfMonth() == 1
                    && !until.get().isBefore(nextMonth(day).minusDays(1))) {
                marks.add(begun(YearMonth.from(day).toString()));
                day = nextMonth(day);
            } else {
                marks.add(begun(day.toString()));
                day = day.plusDays(1);
            }
        }
        return marks.size() <= MOST_SAID ? marks : List.of();
    }

    /** Days of which a record with one of the marks must not have ended on any: it ended before the stretch begins. */
    static List<String> endedBefore(LocalDate from) {
        return from.withDayOfMonth(1).datesUntil(from).map(LocalDate::toString).toList();
    }

    /** Whether what has one of the marks meets the stretch for certain: it begins with a month. */
    static boolean areExact(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.filter(day -> day.getDayOfMonth() == 1).isPresent()
                && !meeting(from, until).isEmpty()
                && !until.orElseThrow().isBefore(from.get());
    }

    private static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private static String goesOn(LocalDate day) {
        return "@" + YearMonth.from(day);
    }

    private static String begun(String when) {
        return "^" + when;
    }
}
