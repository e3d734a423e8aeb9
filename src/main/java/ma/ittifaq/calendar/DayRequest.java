package ma.ittifaq.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Special days as they are asked for.
 *
 * @param kind null when none was chosen
 * @param first the first day; of a yearly holiday, that of the first year
 * @param last the last day; null for one day, or for a yearly holiday that goes on
 * @param source where it is laid down; may be missing
 */
public record DayRequest(DayKind kind, String nameAr, String nameFr, LocalDate first, LocalDate last, String source) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_SOURCE = 200;

    /** More than a holiday lasts, and what a month of Ramadan lasts at most. */
    private static final int LONGEST_CLOSURE = 15;

    private static final int LONGEST_RAMADAN = 30;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    public DayRequest {
        nameAr = text(nameAr);
        nameFr = text(nameFr);
        source = text(source);
        last = last == null && kind != null && !kind.isYearly() ? first : last;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Everything that is wrong with it. */
    List<CalendarRefused.Fault> faults() {
        List<CalendarRefused.Fault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(fault("kind", "kind"));
        }
        name(faults, "nameAr", nameAr);
        name(faults, "nameFr", nameFr);
        if (source != null && source.length() > LONGEST_SOURCE) {
            faults.add(fault("source", "long", LONGEST_SOURCE));
        }
        days(faults);
        return faults;
    }

    private static void name(List<CalendarRefused.Fault> faults, String field, String name) {
        if (name == null) {
            faults.add(fault(field, "name"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(fault(field, "long", LONGEST_NAME));
        }
    }

    private void days(List<CalendarRefused.Fault> faults) {
        if (first == null || first.getYear() < EARLIEST || first.getYear() > LATEST) {
            faults.add(fault("first", "day", String.valueOf(EARLIEST), String.valueOf(LATEST)));
        } else if (last != null && last.isBefore(first)) {
            faults.add(fault("last", "reversed"));
        } else if (kind != null && !kind.isYearly() && ChronoUnit.DAYS.between(first, last) >= longest()) {
            faults.add(fault("last", "longest", longest()));
        }
    }

    private int longest() {
        return kind == DayKind.RAMADAN ? LONGEST_RAMADAN : LONGEST_CLOSURE;
    }

    private static CalendarRefused.Fault fault(String field, String what, Object... arguments) {
        return new CalendarRefused.Fault(field, "calendar." + what, List.of(arguments));
    }
}
