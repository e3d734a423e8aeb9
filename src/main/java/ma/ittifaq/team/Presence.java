package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Coverage;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;

/** Counts presence in the unit of a request; the same few statements whatever the size of the unit. */
@ApplicationScoped
public class Presence implements Coverage {
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Presence in the request's unit and below, in the weeks that the request covers. */
    public UnitPresence during(Agreement request) {
        OrgUnit unit = directory.findUnit(request.unit()).orElseThrow();
        Period period = period(request);
        Set<UUID> units = directory.chart().below(unit.id());
        int headcount = headcount(units, period.start());
        return new UnitPresence(
                unit.nameAr(),
                unit.nameFr(),
                headcount,
                unit.minimumPresent(),
                new WeekCount(
                                headcount,
                                unit.minimumPresent(),
                                teleworkers(request.employee(), units, period),
                                away(request.employee(), units, period),
                                period,
                                calendars.current()::isWorking)
                        .days(request.terms().week().telework()));
    }

    /** Presence in a unit and below on the days of a week, absences of the period counted. */
    public List<UnitPresence.Day> week(
            OrgUnit unit, int headcount, Map<UUID, Set<DayOfWeek>> teleworkers, Period period) {
        Set<UUID> units = directory.chart().below(unit.id());
        return new WeekCount(
                        headcount,
                        unit.minimumPresent(),
                        teleworkers,
                        away(NOBODY, units, period),
                        period,
                        calendars.current()::isWorking)
                .days(List.of());
    }

    @Override
    public boolean fallsUnderMinimum(Agreement agreement) {
        boolean noMinimum = directory.findUnit(agreement.unit()).orElseThrow().minimumPresent() == 0;
        return !noMinimum && during(agreement).fallsUnderMinimum();
    }

    int headcount(Set<UUID> units, LocalDate day) {
        return entities.createQuery(
                        "select count(e) from Employee e where e.unit in :units and (e.leftOn is null or e.leftOn >"
                                + " :day)",
                        Long.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    /** The days of each colleague who has a live agreement in the period; the request itself is left out. */
    private Map<UUID, Set<DayOfWeek>> teleworkers(UUID self, Set<UUID> units, Period period) {
        Map<UUID, Set<DayOfWeek>> days = new HashMap<>();
        entities.createQuery("""
            select a.employee, a.teleworkDays from Agreement a
            where a.unit in :units and a.state in :live and a.employee <> :self
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("live", AgreementState.live())
                .setParameter("self", self)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .forEach(row -> days.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(DayOfWeek.class))
                        .addAll(days((int) row[1])));
        return days;
    }

    private List<Whereabouts.Away> away(UUID self, Set<UUID> units, Period period) {
        return entities.createQuery("""
            select a.person, a.first, a.last from Absence a join Employee e on e.id = a.person
            where e.unit in :units and e.id <> :self and a.first <= :end and a.last >= :start
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("self", self)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(row -> new Whereabouts.Away((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** The days of a mask with one bit a day, Monday the lowest. */
    static Set<DayOfWeek> days(int mask) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Week.workingDays().stream()
                .filter(day -> (mask & 1 << day.getValue() - 1) != 0)
                .forEach(days::add);
        return days;
    }

    private Period period(Agreement request) {
        LocalDate today = LocalDate.now(clock);
        Period asked = request.terms().period();
        LocalDate start = asked.start() == null ? today : asked.start();
        return new Period(start, asked.end() == null ? start : asked.end());
    }
}
