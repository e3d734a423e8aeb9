package ma.ittifaq.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.calendar.WorkCalendar;

/** How many people of each unit are at each place on each day; a person is looked at once, however many units lie above. */
final class HeadCount {

    private final List<LocalDate> dates;
    private final WorkCalendar calendar;
    private final Map<UUID, int[][]> units = new HashMap<>();

    HeadCount(List<LocalDate> dates, WorkCalendar calendar) {
        this.dates = dates;
        this.calendar = calendar;
    }

    void add(PersonDays person) {
        int[][] counts = units.computeIfAbsent(person.unit(), unit -> new int[dates.size()][Place.values().length]);
        for (int day = 0; day < dates.size(); day++) {
            counts[day][person.places().get(day).ordinal()]++;
        }
    }

    /** Each day of these units together. */
    List<DayCount> of(Collection<UUID> together, int minimum) {
        List<int[][]> counts =
                together.stream().filter(units::containsKey).map(units::get).toList();
        return IntStream.range(0, dates.size())
                .mapToObj(day -> count(dates.get(day), sum(counts, day), minimum))
                .toList();
    }

    private static int[] sum(List<int[][]> counts, int day) {
        int[] sum = new int[Place.values().length];
        counts.forEach(each -> {
            for (int place = 0; place < sum.length; place++) {
                sum[place] += each[day][place];
            }
        });
        return sum;
    }

    private DayCount count(LocalDate date, int[] at, int minimum) {
        Optional<SpecialDay> closure = calendar.closure(date);
        return new DayCount(
                date,
                calendar.isWorking(date),
                closure.map(SpecialDay::nameAr).orElse(null),
                closure.map(SpecialDay::nameFr).orElse(null),
                calendar.isRamadan(date),
                IntStream.of(at).sum(),
                at[Place.SITE.ordinal()] + at[Place.ASKED.ordinal()],
                at[Place.HOME.ordinal()] + at[Place.ORDERED.ordinal()],
                at[Place.ABSENT.ordinal()],
                at[Place.ASKED.ordinal()],
                minimum);
    }
}
