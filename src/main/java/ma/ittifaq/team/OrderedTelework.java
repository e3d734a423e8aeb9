package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Period;

/** Answers for whoever orders telework beside agreements, and may not be called from here. */
public interface OrderedTelework {

    /**
     * Days on which somebody teleworks by order.
     *
     * @param until the last of them; null while no end is known
     * @param group 0 every day; 1 in the first week of the order and every other one, 2 in the weeks between
     */
    record Days(UUID person, LocalDate from, LocalDate until, int group) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until)) && inTurn(day);
        }

        private boolean inTurn(LocalDate day) {
            LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return group == 0 || ChronoUnit.WEEKS.between(monday, day) % 2 == group - 1;
        }
    }

    /** Of a person, in the period. */
    List<Days> of(UUID person, Period period);

    /** Of everybody who belongs to these units, in the period. */
    List<Days> within(Collection<UUID> units, Period period);
}
