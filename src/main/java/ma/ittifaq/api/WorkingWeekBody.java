package ma.ittifaq.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.calendar.WorkingWeek;

/** The days of the week that are worked from that day on. */
public record WorkingWeekBody(LocalDate from, List<DayOfWeek> days, String source) {

    static WorkingWeekBody of(WorkingWeek week) {
        return new WorkingWeekBody(week.from(), List.copyOf(week.days()), week.source());
    }
}
