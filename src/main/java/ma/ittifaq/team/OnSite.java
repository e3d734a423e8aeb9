package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import ma.ittifaq.agreement.Period;

/** Who is on site on each day of a period, kept as one set of days for each person: months of thousands are counted at once. */
final class OnSite {

    /** @param leftOn the first day on which they were gone; null for who stays */
    record Member(UUID person, UUID unit, LocalDate leftOn) {}

    private final Period period;
    private final int length;
    private final Predicate<LocalDate> working;
    private final Map<DayOfWeek, BitSet> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<UUID, BitSet> elsewhere = new HashMap<>();

    OnSite(Period period, Predicate<LocalDate> working) {
        this.period = period;
        this.length = index(period.end()) + 1;
        this.working = working;
        for (int i = 0; i < length; i++) {
            weekdays.computeIfAbsent(day(i).getDayOfWeek(), each -> new BitSet())
                    .set(i);
        }
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(period.start(), day);
    }

    private LocalDate day(int index) {
        return period.start().plusDays(index);
    }

    /** Days of the week on which somebody is elsewhere from one day to another; what lies outside the period is passed over. */
    void elsewhere(UUID person, Set<DayOfWeek> days, LocalDate from, LocalDate until) {
        int first = Math.max(0, index(from));
        int behind = Math.min(length, index(until) + 1);
        if (first < behind) {
            BitSet theirs = elsewhere.computeIfAbsent(person, id -> new BitSet());
            days.stream().filter(weekdays::containsKey).forEach(day -> {
                BitSet these = (BitSet) weekdays.get(day).clone();
                these.clear(0, first);
                these.clear(behind, length);
                theirs.or(these);
            });
        }
    }

    /** One day. */
    void elsewhere(UUID person, LocalDate day) {
        elsewhere(person, Set.of(day.getDayOfWeek()), day, day);
    }

    /** How many of them are on site on each day of the period, worked or not. */
    int[] count(Collection<Member> members) {
        int[] onSite = new int[length];
        for (Member member : members) {
            int there = member.leftOn() == null ? length : Math.clamp(index(member.leftOn()), 0, length);
            for (int i = 0; i < there; i++) {
                onSite[i]++;
            }
            BitSet days = elsewhere.getOrDefault(member.person(), new BitSet());
            for (int i = days.nextSetBit(0); i >= 0 && i < there; i = days.nextSetBit(i + 1)) {
                onSite[i]--;
            }
        }
        return onSite;
    }

    /** Of a month: days worked, and those on which fewer were on site. */
    UnitCoverage.Month month(YearMonth month, int[] onSite, int minimum) {
        int worked = 0;
        int under = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = day(i);
            if (YearMonth.from(day).equals(month) && working.test(day)) {
                worked++;
                under += onSite[i] < minimum ? 1 : 0;
            }
        }
        return new UnitCoverage.Month(month, worked, under);
    }
}
