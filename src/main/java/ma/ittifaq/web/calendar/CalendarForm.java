package ma.ittifaq.web.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.calendar.CalendarRefused;
import ma.ittifaq.calendar.CalendarRefused.Fault;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.calendar.DayRequest;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.calendar.WorkingWeek;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Constants;

/** What is typed on the forms of the calendar, and what is wrong with it. */
final class CalendarForm {

    private static final String DAY = "day.";

    private final Map<String, Object> values = new HashMap<>();
    private List<Fault> faults = List.of();

    static CalendarForm of(SpecialDay day) {
        CalendarForm form = new CalendarForm();
        form.values.put("kind", day.kind().name());
        form.values.put("nameAr", day.nameAr());
        form.values.put("nameFr", day.nameFr());
        form.values.put("first", day.first());
        form.values.put("last", day.last().orElse(null));
        form.values.put("source", day.source().orElse(null));
        form.values.put("version", day.version());
        return form;
    }

    static CalendarForm of(WorkingWeek week) {
        CalendarForm form = new CalendarForm();
        for (DayOfWeek day : DayOfWeek.values()) {
            form.values.put(DAY + day, week.days().contains(day));
        }
        return form;
    }

    DayRequest asked() {
        DayKind kind = Constants.of(DayKind.class, values.get("kind")).orElse(null);
        return new DayRequest(kind, text("nameAr"), text("nameFr"), day("first"), day("last"), text("source"));
    }

    /** Null when it is none, which the rule refuses; a last day may be left out, and one that cannot be read is none. */
    LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    String text(String name) {
        Object typed = values.get(name);
        return typed == null || typed.toString().isBlank()
                ? null
                : typed.toString().strip();
    }

    Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> Boolean.TRUE.equals(values.get(DAY + day)))
                .forEach(days::add);
        return days;
    }

    /** Keeps the faults of a refusal that names fields; others go on to the page's messages. */
    void refused(CalendarRefused refused) {
        if (refused.kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        faults = refused.faults();
    }

    String wrong(String field, java.util.Locale locale) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> Messages.text(
                        locale, "refusals", fault.key(), fault.arguments().toArray()))
                .orElse("");
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, Object> values() {
        return values;
    }
}
