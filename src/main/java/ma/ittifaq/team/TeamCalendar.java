package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;

/** Boundary: the days of a unit and those below, for who leads it; for others it does not exist. */
@ApplicationScoped
@Transactional
public class TeamCalendar {

    /** A month, with the rest of its weeks. */
    static final int LONGEST = 42;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    @Inject
    private TeamFacts facts;

    @Inject
    private Calendars calendars;

    /** The units of the actor's line of command, the highest first. */
    public List<OrgUnit> units(Actor actor) {
        Set<UUID> line = line(actor);
        return directory.units().stream()
                .filter(unit -> line.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    private Set<UUID> line(Actor actor) {
        OrgChart chart = shown.chart();
        if (!Operation.SEE_TEAM.isFor(actor, chart)) {
            throw new RuleBroken.NotVisible();
        }
        return chart.inLineOf(actor.person());
    }

    /** Every day from the first to the last, at most {@value #LONGEST}. */
    public TeamDays of(UUID unit, LocalDate first, LocalDate last, Actor actor) {
        List<OrgUnit> line = units(actor);
        OrgChart chart = shown.chart();
        Set<UUID> below = chart.below(unit);
        if (line.stream().noneMatch(each -> each.id().equals(unit))) {
            throw new RuleBroken.NotVisible();
        }
        LocalDate end = last.isAfter(first.plusDays(LONGEST - 1L)) ? first.plusDays(LONGEST - 1L) : last;
        Period period = new Period(first, end);
        List<LocalDate> dates = first.datesUntil(end.plusDays(1)).toList();
        WorkCalendar calendar = calendars.current();
        List<PersonDays> people = people(facts.people(below, period), dates, period, calendar);
        return new TeamDays(
                line.stream()
                        .filter(each -> below.contains(each.id()))
                        .sorted(Comparator.comparing(each -> !each.id().equals(unit)))
                        .map(each -> counted(each, people, chart.below(each.id()), dates, calendar))
                        .toList(),
                people);
    }

    private List<PersonDays> people(
            List<Employee> employees, List<LocalDate> dates, Period period, WorkCalendar calendar) {
        Whereabouts where =
                facts.whereabouts(employees.stream().map(Employee::id).toList(), period, calendar);
        return employees.stream()
                .map(person -> new PersonDays(
                        person.id(),
                        person.unit(),
                        person.name(),
                        dates.stream().map(day -> where.of(person.id(), day)).toList()))
                .toList();
    }

    private static UnitDays counted(
            OrgUnit unit, List<PersonDays> people, Set<UUID> units, List<LocalDate> dates, WorkCalendar calendar) {
        List<PersonDays> members =
                people.stream().filter(person -> units.contains(person.unit())).toList();
        List<DayCount> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            int index = i;
            List<Place> places =
                    members.stream().map(person -> person.places().get(index)).toList();
            days.add(count(dates.get(i), places, unit.minimumPresent(), calendar));
        }
        return new UnitDays(unit, days);
    }

    private static DayCount count(LocalDate date, List<Place> places, int minimum, WorkCalendar calendar) {
        Optional<SpecialDay> closure = calendar.closure(date);
        return new DayCount(
                date,
                calendar.isWorking(date),
                closure.map(SpecialDay::nameAr).orElse(null),
                closure.map(SpecialDay::nameFr).orElse(null),
                calendar.isRamadan(date),
                places.size(),
                (int) places.stream().filter(Place::isOnSite).count(),
                (int) places.stream().filter(Place::isTelework).count(),
                Collections.frequency(places, Place.ABSENT),
                Collections.frequency(places, Place.ASKED),
                minimum);
    }
}
