package ma.ittifaq.team;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole days of a calendar (RFC 5545): its events without an hour. */
final class AbsenceEvents {

    /** Days of one event; the number counts the events of the file from 1. */
    record Day(int number, String uid, LocalDate first, LocalDate last) {}

    private AbsenceEvents() {}

    static List<Day> read(byte[] file, List<AbsenceReport.Line> skipped) {
        List<Day> days = new ArrayList<>();
        int number = 0;
        List<ICalendar> calendars =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
        if (calendars.isEmpty()) {
            throw AbsenceRefused.invalid("calendar");
        }
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                number++;
                read(event, number, days, skipped);
            }
        }
        return days;
    }

    private static void read(VEvent event, int number, List<Day> days, List<AbsenceReport.Line> skipped) {
        Optional<LocalDate> first = Optional.ofNullable(event.getDateStart()).flatMap(start -> day(start.getValue()));
        if (first.isEmpty()) {
            skipped.add(new AbsenceReport.Line(number, "", "absence.timed"));
        } else if (event.getRecurrenceRule() != null) {
            skipped.add(new AbsenceReport.Line(number, first.get().toString(), "absence.recurring"));
        } else {
            // The end is the first day after; without one it is the day itself.
            LocalDate last = Optional.ofNullable(event.getDateEnd())
                    .flatMap(end -> day(end.getValue()))
                    .map(end -> end.minusDays(1))
                    .filter(end -> !end.isBefore(first.get()))
                    .orElse(first.get());
            String name = Optional.ofNullable(event.getUid())
                    .map(uid -> uid.getValue())
                    .filter(value -> !value.isBlank() && value.length() <= 255)
                    .orElseGet(() -> "day-" + first.get());
            days.add(new Day(number, name, first.get(), last));
        }
    }

    /** The day as it is written, in no zone; empty with an hour. */
    private static Optional<LocalDate> day(ICalDate date) {
        DateTimeComponents raw = date == null || date.hasTime() ? null : date.getRawComponents();
        try {
            return Optional.ofNullable(raw).map(r -> LocalDate.of(r.getYear(), r.getMonth(), r.getDate()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
