package ma.ittifaq.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.calendar.WorkCalendar;

/** Where people are on a day, from what was agreed, asked and entered. */
final class Whereabouts {

    /**
     * Days of the week teleworked from one day to another.
     *
     * @param agreed whether it was; else it is asked for
     */
    record Telework(UUID person, Set<DayOfWeek> days, LocalDate from, LocalDate until, boolean agreed) {
        boolean covers(LocalDate day) {
            return days.contains(day.getDayOfWeek()) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Days on which somebody is away. */
    record Away(UUID person, LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final WorkCalendar calendar;
    /** Asked once a day, and not once for everybody on each. */
    private final Map<LocalDate, Boolean> working = new HashMap<>();

    private final Map<UUID, List<Telework>> telework = new HashMap<>();
    private final Map<UUID, List<Away>> away = new HashMap<>();

    private final Map<UUID, List<OrderedTelework.Days>> ordered = new HashMap<>();

    Whereabouts(WorkCalendar calendar, List<Telework> telework, List<Away> away, List<OrderedTelework.Days> ordered) {
        this.calendar = calendar;
        ordered.forEach(each -> this.ordered
                .computeIfAbsent(each.person(), id -> new ArrayList<>())
                .add(each));
        telework.forEach(each -> this.telework
                .computeIfAbsent(each.person(), id -> new ArrayList<>())
                .add(each));
        away.forEach(each -> this.away
                .computeIfAbsent(each.person(), id -> new ArrayList<>())
                .add(each));
    }

    Place of(UUID person, LocalDate day) {
        if (!working.computeIfAbsent(day, calendar::isWorking)) {
            return Place.OFF;
        }
        if (away.getOrDefault(person, List.of()).stream().anyMatch(each -> each.covers(day))) {
            return Place.ABSENT;
        }
        if (ordered.getOrDefault(person, List.of()).stream().anyMatch(each -> each.covers(day))) {
            return Place.ORDERED;
        }
        List<Telework> days = telework.getOrDefault(person, List.of()).stream()
                .filter(each -> each.covers(day))
                .toList();
        if (days.stream().anyMatch(Telework::agreed)) {
            return Place.HOME;
        }
        return days.isEmpty() ? Place.SITE : Place.ASKED;
    }
}
