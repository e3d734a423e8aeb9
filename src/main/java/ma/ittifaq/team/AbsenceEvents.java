package ma.ittifaq.team;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * The whole days of a calendar (RFC 5545): its events without an hour, those that come back until an end as often as they do.
 *
 * @param days by the order of the file
 * @param cancelled names of what the calendar says is not to be
 * @param series names of the events that come back, of which {@code days} has all there are
 */
record AbsenceEvents(List<Day> days, Set<String> cancelled, Set<String> series) {

    /** Days of one event; the number counts the events of the file from 1. */
    record Day(int number, String uid, LocalDate first, LocalDate last) {}

    /** Of one event; who is away more often has no calendar of absences. */
    private static final int MOST = 400;

    private static final int LONGEST = 255;

    static AbsenceEvents read(byte[] file, List<AbsenceReport.Line> skipped) {
        AbsenceEvents found = new AbsenceEvents(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        int number = 0;
        List<ICalendar> calendars =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
        if (calendars.isEmpty()) {
            throw AbsenceRefused.invalid("calendar");
        }
        for (ICalendar calendar : calendars) {
            boolean cancels =
                    calendar.getMethod() != null && calendar.getMethod().isCancel();
            for (VEvent event : calendar.getEvents()) {
                number++;
                found.take(event, cancels, number, skipped);
            }
        }
        return found;
    }

    private void take(VEvent event, boolean cancels, int number, List<AbsenceReport.Line> skipped) {
        Optional<LocalDate> start = Optional.ofNullable(event.getDateStart()).flatMap(first -> day(first.getValue()));
        if (start.isEmpty()) {
            skipped.add(new AbsenceReport.Line(number, "", "absence.timed"));
            return;
        }
        LocalDate first = start.get();
        String name = name(event, first);
        if (cancels || event.getStatus() != null && event.getStatus().isCancelled()) {
            cancelled.add(name);
        } else if (event.getRecurrenceRule() == null) {
            days.add(new Day(number, name, first, first.plusDays(more(event, first))));
        } else {
            List<LocalDate> dates = dates(event);
            if (dates.isEmpty()) {
                skipped.add(new AbsenceReport.Line(number, first.toString(), "absence.recurring"));
            } else {
                series.add(name);
                dates.forEach(
                        date -> days.add(new Day(number, one(name, date), date, date.plusDays(more(event, first)))));
            }
        }
    }

    /** By which it is known again; what stands in the place of one time of a series has the name of that time. */
    private static String name(VEvent event, LocalDate first) {
        String uid = Optional.ofNullable(event.getUid())
                .map(each -> each.getValue())
                .filter(value -> !value.isBlank()
                        && value.length() <= LONGEST - first.toString().length() - 1)
                .orElseGet(() -> "day-" + first);
        return Optional.ofNullable(event.getRecurrenceId())
                .flatMap(id -> day(id.getValue()))
                .map(date -> one(uid, date))
                .orElse(uid);
    }

    private static String one(String series, LocalDate date) {
        return series + "#" + date;
    }

    /** Whether what was taken before is no more: cancelled, or a time of a series that has it no longer. */
    boolean isGone(String known) {
        String of = known.contains("#") ? known.substring(0, known.lastIndexOf('#')) : known;
        return cancelled.contains(known)
                || cancelled.contains(of)
                || series.contains(of)
                        && days.stream().noneMatch(day -> day.uid().equals(known));
    }

    /** Days after the first: the end is the first day after, or as far from the first as the event lasts; without either there is none. */
    private static long more(VEvent event, LocalDate first) {
        Optional<LocalDate> end = Optional.ofNullable(event.getDateEnd()).flatMap(last -> day(last.getValue()));
        long length = end.map(after -> ChronoUnit.DAYS.between(first, after)).orElseGet(() -> Optional.ofNullable(
                        event.getDuration())
                .map(lasts -> lasts.getValue().toMillis() / Duration.ofDays(1).toMillis())
                .orElse(1L));
        return Math.max(1, length) - 1;
    }

    /** Of a rule that ends; empty without an end, and where there are more than anybody is away. */
    private static List<LocalDate> dates(VEvent event) {
        Recurrence rule = event.getRecurrenceRule().getValue();
        if (rule.getCount() == null && rule.getUntil() == null) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        DateIterator each = event.getDateIterator(TimeZone.getDefault());
        while (each.hasNext() && dates.size() <= MOST) {
            dates.add(LocalDate.ofInstant(each.next().toInstant(), ZoneId.systemDefault()));
        }
        return dates.size() > MOST ? List.of() : dates;
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
