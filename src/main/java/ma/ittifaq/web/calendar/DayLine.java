package ma.ittifaq.web.calendar;

import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.calendar.DayKind;

/** Special days as a year of the calendar shows them. */
public record DayLine(UUID id, DayKind kind, String name, LocalDate first, LocalDate last, String source) {

    public boolean isOneDay() {
        return first.equals(last);
    }
}
