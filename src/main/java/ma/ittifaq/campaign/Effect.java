package ma.ittifaq.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.directory.OrgUnit;

/**
 * What a list of decisions would do to a unit with its quota.
 *
 * @param headcount people of the unit and below
 * @param people the quota of the phase
 * @param perDay the quota of a day
 * @param granted how many of the phase have telework already
 * @param chosen how many more the list would grant
 */
public record Effect(OrgUnit unit, int headcount, int people, int perDay, int granted, int chosen, List<Day> days) {

    /**
     * A day of the week.
     *
     * @param present on site by what was decided
     * @param presentAfter on site if the list is decided
     * @param least the same on the date of the phase on which most are entered as absent
     * @param leastOn that date, if somebody is
     * @param teleworking of the phase if the list is decided
     */
    public record Day(
            DayOfWeek day,
            int present,
            int presentAfter,
            int least,
            Optional<LocalDate> leastOn,
            int teleworking,
            boolean enough,
            boolean within) {}

    public Effect {
        days = List.copyOf(days);
    }

    public boolean isWithin() {
        return granted + chosen <= people && days.stream().allMatch(Day::within);
    }

    /** Whether somebody is entered as absent in the phase. */
    public boolean isAbsencesCounted() {
        return days.stream().anyMatch(day -> day.leastOn().isPresent());
    }

    public boolean isEnough() {
        return days.stream().allMatch(Day::enough);
    }
}
