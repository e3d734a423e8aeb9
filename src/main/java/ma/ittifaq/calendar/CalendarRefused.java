package ma.ittifaq.calendar;

import java.util.List;
import ma.ittifaq.platform.Refusal;

/** A change of the calendar that is not made. */
public final class CalendarRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with one field.
     *
     * @param key its sentence, in the bundle {@code refusals}
     */
    public record Fault(String field, String key, List<Object> arguments) {}

    private final transient List<Fault> faults;

    private CalendarRefused(Kind kind, String key, List<Fault> faults, Object... arguments) {
        super(kind, key, arguments);
        this.faults = faults;
    }

    /** It does not exist, or it is not theirs to see. */
    static CalendarRefused unknown() {
        return new CalendarRefused(Kind.NOT_FOUND, "calendar.unknown", List.of());
    }

    static CalendarRefused stale() {
        return new CalendarRefused(Kind.STALE, "calendar.stale", List.of());
    }

    static CalendarRefused invalid(List<Fault> faults) {
        Fault first = faults.getFirst();
        return new CalendarRefused(
                Kind.INVALID, first.key(), faults, first.arguments().toArray());
    }

    static CalendarRefused invalid(String field, String what, Object... arguments) {
        return invalid(List.of(new Fault(field, "calendar." + what, List.of(arguments))));
    }

    /** Every field that is wrong; empty for other refusals. */
    public List<Fault> faults() {
        return faults;
    }
}
