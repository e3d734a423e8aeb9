package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.ittifaq.agreement.Week;

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
     * @param enough whether the minimum is kept if it is granted
     */
    public record Day(DayOfWeek day, boolean requested, int present, int presentWithRequest, boolean enough) {}

    public UnitPresence {
        days = List.copyOf(days);
    }

    /** Whether a day that the request asks for falls under the minimum. */
    public boolean fallsUnderMinimum() {
        return days.stream().anyMatch(d -> d.requested() && !d.enough());
    }

    /** Counts the week: {@code teleworkers} holds the days of each colleague who teleworks in the period. */
    static List<Day> week(int headcount, int minimum, Collection<Set<DayOfWeek>> teleworkers, List<DayOfWeek> asked) {
        return Week.workingDays().stream()
                .map(day -> {
                    int away = (int)
                            teleworkers.stream().filter(w -> w.contains(day)).count();
                    boolean requested = asked.contains(day);
                    int present = Math.max(0, headcount - away);
                    int with = Math.max(0, requested ? present - 1 : present);
                    return new Day(day, requested, present, with, with >= minimum);
                })
                .toList();
    }
}
