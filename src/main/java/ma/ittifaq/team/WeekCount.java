package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Week;

/**
 * Counts the people of a unit on the days of a week.
 *
 * @param headcount all of them, the one who asks included
 * @param teleworkers the days of each colleague who teleworks in the period
 * @param away absences of colleagues
 */
record WeekCount(
        int headcount,
        int minimum,
        Map<UUID, Set<DayOfWeek>> teleworkers,
        Collection<Whereabouts.Away> away,
        Period period,
        Predicate<LocalDate> working) {

    /** So that weeks of closure are passed over. */
    private static final int LOOKED_AT = 28;

    /** A date on which so many are absent who would be on site. */
    private record Gap(LocalDate date, int absent) {}

    List<UnitPresence.Day> days(List<DayOfWeek> asked) {
        return Week.workingDays().stream()
                .map(day -> day(day, asked.contains(day)))
                .toList();
    }

    private UnitPresence.Day day(DayOfWeek day, boolean requested) {
        int away = (int)
                teleworkers.values().stream().filter(days -> days.contains(day)).count();
        int present = Math.max(0, headcount - away);
        int with = Math.max(0, requested ? present - 1 : present);
        Optional<Gap> gap = widest(day);
        int least = Math.max(0, with - gap.map(Gap::absent).orElse(0));
        return new UnitPresence.Day(day, requested, present, with, least, gap.map(Gap::date), least >= minimum);
    }

    /** The first of the dates on which most are absent. */
    private Optional<Gap> widest(DayOfWeek day) {
        return away.stream()
                .map(each -> each.first().isBefore(period.start()) ? period.start() : each.first())
                .flatMap(from -> dates(day, from))
                .distinct()
                .map(date -> new Gap(date, absent(date)))
                .filter(gap -> gap.absent() > 0)
                .max(Comparator.comparingInt(Gap::absent).thenComparing(Gap::date, Comparator.reverseOrder()));
    }

    /** Absences are whole stretches: on the fullest date one begins, or such a day has just come after its beginning. */
    private Stream<LocalDate> dates(DayOfWeek day, LocalDate from) {
        return from.datesUntil(from.plusDays(LOOKED_AT))
                .filter(date -> date.getDayOfWeek() == day && !date.isAfter(period.end()) && working.test(date))
                .limit(1);
    }

    private int absent(LocalDate date) {
        return (int) away.stream()
                .filter(each -> each.covers(date))
                .map(Whereabouts.Away::person)
                .distinct()
                .filter(person -> !teleworkers.getOrDefault(person, Set.of()).contains(date.getDayOfWeek()))
                .count();
    }
}
