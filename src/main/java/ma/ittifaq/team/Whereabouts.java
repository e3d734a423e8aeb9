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

    private final Map<List<LocalDate>, List<Place>> ordinary = new HashMap<>();

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

    /** On each of these days; those of whom nothing is known share one list. */
    List<Place> of(UUID person, List<LocalDate> days) {
        boolean known = telework.containsKey(person) || away.containsKey(person) || ordered.containsKey(person);
        return known
                ? days.stream().map(day -> of(person, day)).toList()
                : ordinary.computeIfAbsent(
                        days, all -> all.stream().map(day -> of(person, day)).toList());
    }

    Place of(UUID person, LocalDate day) {
        if (!working.computeIfAbsent(day, calendar::isWorking)) {
            return Place.OFF;
        }
        for (Away each : away.getOrDefault(person, List.of())) {
            if (each.covers(day)) {
                return Place.ABSENT;
            }
        }
        for (OrderedTelework.Days each : ordered.getOrDefault(person, List.of())) {
            if (each.covers(day)) {
                return Place.ORDERED;
            }
        }
        return agreedOrAsked(telework.getOrDefault(person, List.of()), day);
    }

    private static Place agreedOrAsked(List<Telework> of, LocalDate day) {
        Place place = Place.SITE;
        for (Telework each : of) {
            if (each.covers(day)) {
                if (each.agreed()) {
                    return Place.HOME;
                }
                place = Place.ASKED;
            }
        }
        return place;
    }
}
