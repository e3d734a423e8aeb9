package ma.ittifaq.team;

import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.directory.OrgUnit;

/**
 * A unit with the units below over some days.
 *
 * @param units the unit first, then each one below
 * @param people everybody who works there, by name
 */
public record TeamDays(List<UnitDays> units, List<PersonDays> people) {
    public TeamDays {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    public OrgUnit unit() {
        return units.getFirst().unit();
    }

    public List<DayCount> days() {
        return units.getFirst().days();
    }

    /** Days with fewer on site than there must be, and those that would be if all that is asked were granted. */
    public List<DayCount> clashes() {
        return days().stream().filter(day -> day.isUnder() || day.isTight()).toList();
    }

    /** Where that day stands among the days; -1 when it is none of them. */
    public int index(LocalDate date) {
        return days().stream().map(DayCount::date).toList().indexOf(date);
    }
}
