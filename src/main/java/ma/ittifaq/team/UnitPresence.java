package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Presence of a unit on each working day of a week, over a period.
 *
 * @param unitAr the unit's name
 * @param unitFr the unit's name
 * @param headcount people of the unit and the units below
 * @param minimum how many must be on site; 0 when the administration set none
 * @param days the working days, Monday first
 */
public record UnitPresence(String unitAr, String unitFr, int headcount, int minimum, List<Day> days) {
    /**
     * One working day.
     *
     * @param day the day of the week
     * @param requested whether the request asks to telework on it
     * @param present people on site without the request
     * @param presentWithRequest people on site if it is granted
     * @param least people on site if it is granted, on the date on which most are entered as absent
     * @param leastOn that date, if somebody is
     * @param enough whether the minimum is kept if it is granted, absences counted
     */
    public record Day(
            DayOfWeek day,
            boolean requested,
            int present,
            int presentWithRequest,
            int least,
            Optional<LocalDate> leastOn,
            boolean enough) {}

    /** A day that is asked for, and another of the week that would keep the minimum in its place. */
    public record Instead(DayOfWeek asked, DayOfWeek other) {}

    public UnitPresence {
        days = List.copyOf(days);
    }

    /** Whether a day that the request asks for falls under the minimum. */
    public boolean fallsUnderMinimum() {
        return days.stream().anyMatch(d -> d.requested() && !d.enough());
    }

    /** Whether the minimum is missed on one of these days. */
    public boolean isMissedOn(Collection<DayOfWeek> these) {
        return days.stream().anyMatch(day -> !day.enough() && these.contains(day.day()));
    }

    /** Whether somebody is entered as absent in the period. */
    public boolean isAbsencesCounted() {
        return days.stream().anyMatch(d -> d.leastOn().isPresent());
    }

    /** For each day asked for that falls under the minimum, while there are any, the day on which most are there. */
    public List<Instead> instead() {
        List<DayOfWeek> free = new ArrayList<>(days.stream()
                .filter(d -> !d.requested() && d.least() - 1 >= minimum)
                .sorted(Comparator.comparing(Day::least).reversed().thenComparing(Day::day))
                .map(Day::day)
                .toList());
        List<Instead> instead = new ArrayList<>();
        for (Day day : days) {
            if (day.requested() && !day.enough() && !free.isEmpty()) {
                instead.add(new Instead(day.day(), free.removeFirst()));
            }
        }
        return instead;
    }
}
