package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;

/** Boundary: one week of the units that a person leads; for others it does not exist. */
@ApplicationScoped
@Transactional
public class TeamWeek {

    @Inject
    Directory directory;

    @Inject
    Presence presence;

    /** Presence in each unit of the actor's line of command, in the week of that day. */
    public List<UnitPresence> of(LocalDate day, Actor actor) {
        OrgChart chart = directory.chart();
        if (!Operation.SEE_TEAM.isFor(actor, chart)) {
            throw new RuleBroken.NotVisible();
        }
        Set<UUID> line = chart.inLineOf(actor.person());
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period week = new Period(monday, monday.plusDays(Week.workingDays().size() - 1L));
        return directory.units().stream()
                .filter(unit -> line.contains(unit.id()))
                .sorted(Comparator.comparing(OrgUnit::kind).thenComparing(OrgUnit::code))
                .map(unit -> presence.of(unit, week))
                .toList();
    }
}
