package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.directory.PersonName;

/** Reads what is known of people's days; the same few statements whatever the size of the unit and the period. */
@ApplicationScoped
class TeamFacts {

    private static final Set<AgreementState> AGREED = EnumSet.range(AgreementState.SIGNED, AgreementState.ENDING);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<OrderedTelework> ordered;

    /** Somebody who works in a unit; no more is read of them. */
    record Member(UUID id, UUID unit, PersonName name) {}

    /** Who works in these units on a day of the period, by name. */
    List<Member> people(Set<UUID> units, Period period) {
        return entities.createQuery("""
            select e.id, e.unit, e.name.firstAr, e.name.lastAr, e.name.firstFr, e.name.lastFr from Employee e
            where e.unit in :units and (e.leftOn is null or e.leftOn > :start)
            order by e.name.lastFr, e.name.firstFr, e.id
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("start", period.start())
                .getResultStream()
                .map(row -> new Member(
                        (UUID) row[0],
                        (UUID) row[1],
                        new PersonName((String) row[2], (String) row[3], (String) row[4], (String) row[5])))
                .toList();
    }

    /** Of one person. */
    Whereabouts of(UUID person, Period period, WorkCalendar calendar) {
        return whereabouts("e.id in :whose", Set.of(person), order -> order.of(person, period), period, calendar);
    }

    /** Of everybody who belongs to these units. */
    Whereabouts within(Set<UUID> units, Period period, WorkCalendar calendar) {
        return whereabouts("e.unit in :whose", units, order -> order.within(units, period), period, calendar);
    }

    private Whereabouts whereabouts(
            String condition,
            Set<UUID> whose,
            Function<OrderedTelework, List<OrderedTelework.Days>> orders,
            Period period,
            WorkCalendar calendar) {
        return new Whereabouts(
                calendar,
                telework(condition, whose, period),
                away(condition, whose, period),
                ordered.stream().map(orders).flatMap(List::stream).toList());
    }

    private List<Whereabouts.Telework> telework(String condition, Set<UUID> whose, Period period) {
        return entities.createQuery("""
            select a.employee, a.teleworkDays, a.startsOn, coalesce(a.outlook.endsEarlyOn, a.endsOn), a.state,
                a.outlook.suspendedUntil
            from Agreement a join Employee e on e.id = a.employee
            where %s and a.state in :live
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """.formatted(condition), Object[].class)
                .setParameter("whose", whose)
                .setParameter("live", EnumSet.range(AgreementState.IN_REVIEW, AgreementState.ENDING))
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(TeamFacts::telework)
                .toList();
    }

    /** What is suspended begins again on its day. */
    static Whereabouts.Telework telework(Object[] row) {
        AgreementState state = (AgreementState) row[4];
        LocalDate start = (LocalDate) row[2];
        LocalDate again = (LocalDate) row[5];
        boolean suspended = state == AgreementState.SUSPENDED && again != null && again.isAfter(start);
        return new Whereabouts.Telework(
                (UUID) row[0],
                Presence.days((int) row[1]),
                suspended ? again : start,
                (LocalDate) row[3],
                AGREED.contains(state));
    }

    private List<Whereabouts.Away> away(String condition, Set<UUID> whose, Period period) {
        return entities.createQuery("""
            select a.person, a.first, a.last from Absence a join Employee e on e.id = a.person
            where %s and a.first <= :end and a.last >= :start
            """.formatted(condition), Object[].class)
                .setParameter("whose", whose)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(row -> new Whereabouts.Away((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }
}
