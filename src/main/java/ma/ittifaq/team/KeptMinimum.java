package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;

/**
 * How often units kept their minimum on site over a period, which may lie behind; the same four statements whatever its
 * length and the number of people. Whoever calls it has asked who may know.
 */
@ApplicationScoped
public class KeptMinimum {

    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

    /** Of what was agreed: what is in force, or was. */
    private static final Set<AgreementState> AGREED = EnumSet.of(
            AgreementState.SIGNED,
            AgreementState.ACTIVE,
            AgreementState.SUSPENDED,
            AgreementState.ENDING,
            AgreementState.TERMINATED,
            AgreementState.EXPIRED,
            AgreementState.SUPERSEDED);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Calendars calendars;

    @Inject
    private Instance<OrderedTelework> ordered;

    /** Of each of these units, by month. */
    public List<UnitCoverage> of(List<OrgUnit> units, Period period) {
        OrgChart chart = directory.chart();
        Set<UUID> all =
                units.stream().flatMap(unit -> chart.below(unit.id()).stream()).collect(Collectors.toSet());
        List<OnSite.Member> members = members(all, period);
        WorkCalendar calendar = calendars.current();
        OnSite onSite = new OnSite(period, calendar::isWorking);
        telework(onSite, all, period);
        absences(onSite, all, period);
        orders(onSite, all, period);
        return units.stream()
                .map(unit -> counted(unit, of(chart.below(unit.id()), members), onSite, period))
                .toList();
    }

    private static List<OnSite.Member> of(Set<UUID> units, List<OnSite.Member> members) {
        return members.stream().filter(member -> units.contains(member.unit())).toList();
    }

    private static UnitCoverage counted(OrgUnit unit, List<OnSite.Member> members, OnSite onSite, Period period) {
        int[] counts = onSite.count(members);
        YearMonth last = YearMonth.from(period.end());
        return new UnitCoverage(
                unit,
                (int) members.stream()
                        .filter(m -> m.leftOn() == null || m.leftOn().isAfter(period.end()))
                        .count(),
                Stream.iterate(YearMonth.from(period.start()), month -> !month.isAfter(last), m -> m.plusMonths(1))
                        .map(month -> onSite.month(month, counts, unit.minimumPresent()))
                        .toList());
    }

    private List<OnSite.Member> members(Set<UUID> units, Period period) {
        return entities.createQuery("""
            select e.id, e.unit, e.leftOn from Employee e
            where e.unit in :units and (e.leftOn is null or e.leftOn > :start)
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("start", period.start())
                .getResultStream()
                .map(row -> new OnSite.Member((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** A suspension that is over left no days behind, and is counted as telework. */
    private void telework(OnSite onSite, Set<UUID> units, Period period) {
        entities.createQuery("""
            select a.employee, a.teleworkDays, a.startsOn, coalesce(a.outlook.endsEarlyOn, a.endsOn), a.state,
              a.outlook.suspendedUntil
            from Agreement a join Employee e on e.id = a.employee
            where e.unit in :units and a.state in :agreed
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("agreed", AGREED)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(TeamFacts::telework)
                .forEach(each -> onSite.elsewhere(each.person(), each.days(), each.from(), each.until()));
    }

    private void absences(OnSite onSite, Set<UUID> units, Period period) {
        entities.createQuery("""
            select a.person, a.first, a.last from Absence a join Employee e on e.id = a.person
            where e.unit in :units and a.first <= :end and a.last >= :start
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .forEach(row -> onSite.elsewhere((UUID) row[0], ALL_DAYS, (LocalDate) row[1], (LocalDate) row[2]));
    }

    private void orders(OnSite onSite, Set<UUID> units, Period period) {
        List<LocalDate> dates =
                period.start().datesUntil(period.end().plusDays(1)).toList();
        ordered.stream().flatMap(order -> order.within(units, period).stream()).forEach(each -> dates.stream()
                .filter(each::covers)
                .forEach(day -> onSite.elsewhere(each.person(), day)));
    }
}
