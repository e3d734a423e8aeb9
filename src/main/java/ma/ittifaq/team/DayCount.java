package ma.ittifaq.team;

import java.time.LocalDate;

/**
 * A day of a unit.
 *
 * @param closedAr why nobody works, beside the week; null without a name, as is the next
 * @param onSite people on site, those included for whom telework is asked
 * @param asked people on site for whom telework is asked
 * @param minimum how many must be on site; 0 when none is set
 */
public record DayCount(
        LocalDate date,
        boolean working,
        String closedAr,
        String closedFr,
        boolean ramadan,
        int headcount,
        int onSite,
        int teleworking,
        int absent,
        int asked,
        int minimum) {

    private static final int CLOSED = 0;
    private static final int UNDER = 1;
    private static final int AT = 2;
    private static final int FULL = 5;

    public boolean isUnder() {
        return working && onSite < minimum;
    }

    /** Whether granting all that is asked would leave too few. */
    public boolean isTight() {
        return working && !isUnder() && asked > 0 && onSite - asked < minimum;
    }

    /** The step of the heat map, from 1, too few, over 2, just enough, to 5, everybody; 0 when nobody works. */
    public int heat() {
        if (!working) {
            return CLOSED;
        }
        if (onSite < minimum) {
            return UNDER;
        }
        if (onSite == headcount) {
            return FULL;
        }
        return onSite == minimum ? AT : 2 * (onSite - minimum) < headcount - minimum ? AT + 1 : AT + 2;
    }
}
