package ma.ittifaq.team;

import java.time.YearMonth;
import java.util.List;
import ma.ittifaq.directory.OrgUnit;

/**
 * How often a unit, with those below, kept its minimum on site.
 *
 * @param headcount people on the last day
 */
public record UnitCoverage(OrgUnit unit, int headcount, List<Month> months) {

    /**
     * @param working days on which the administration worked
     * @param under those of them with fewer on site than there must be
     */
    public record Month(YearMonth month, int working, int under) {}

    public UnitCoverage {
        months = List.copyOf(months);
    }

    public int working() {
        return months.stream().mapToInt(Month::working).sum();
    }

    public int under() {
        return months.stream().mapToInt(Month::under).sum();
    }
}
