package ma.ittifaq.agreement;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The reference week: days teleworked; the other working days are on site. Monday to Friday (decree 2-05-916). */
public record Week(List<DayOfWeek> telework) {

    private static final List<DayOfWeek> WORKING =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public Week {
        Set<DayOfWeek> days = new TreeSet<>(telework == null ? List.of() : telework);
        if (!WORKING.containsAll(days)) {
            throw new RuleBroken.TermsInvalid(Finding.of("week.telework", "terms.week.not_working_day"));
        }
        telework = List.copyOf(days);
    }

    public List<DayOfWeek> onSite() {
        return WORKING.stream().filter(d -> !telework.contains(d)).toList();
    }

    public static List<DayOfWeek> workingDays() {
        return WORKING;
    }

    /** One bit a day, Monday the lowest: the form in which the database counts presence. */
    int mask() {
        return telework.stream().mapToInt(d -> 1 << d.getValue() - 1).sum();
    }

    /** The days of a mask. */
    static List<DayOfWeek> days(int mask) {
        return WORKING.stream().filter(d -> (mask & 1 << d.getValue() - 1) != 0).toList();
    }
}
