package ma.ittifaq.campaign;

import java.time.DayOfWeek;
import java.util.List;
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
     * @param teleworking of the phase if the list is decided
     */
    public record Day(DayOfWeek day, int present, int presentAfter, int teleworking, boolean enough, boolean within) {}

    public Effect {
        days = List.copyOf(days);
    }

    public boolean isWithin() {
        return granted + chosen <= people && days.stream().allMatch(Day::within);
    }

    public boolean isEnough() {
        return days.stream().allMatch(Day::enough);
    }
}
