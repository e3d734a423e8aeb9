package ma.ittifaq.team;

import java.util.List;
import ma.ittifaq.directory.OrgUnit;

/** The days of one unit, with the units below it. */
public record UnitDays(OrgUnit unit, List<DayCount> days) {
    public UnitDays {
        days = List.copyOf(days);
    }
}
