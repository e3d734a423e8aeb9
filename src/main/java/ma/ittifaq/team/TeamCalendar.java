package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
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
        Whereabouts where = facts.within(below, period, calendar);
        List<PersonDays> people = facts.people(below, period).stream()
                .map(person -> new PersonDays(person.id(), person.unit(), person.name(), where.of(person.id(), dates)))
                .toList();
        HeadCount counts = new HeadCount(dates, calendar);
        people.forEach(counts::add);
        return new TeamDays(
                line.stream()
                        .filter(each -> below.contains(each.id()))
                        .sorted(Comparator.comparing(each -> !each.id().equals(unit)))
                        .map(each -> new UnitDays(each, counts.of(chart.below(each.id()), each.minimumPresent())))
                        .toList(),
                people);
    }
}
