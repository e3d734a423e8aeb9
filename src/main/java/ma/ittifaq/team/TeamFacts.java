package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.directory.Employee;

/** Reads what is known of people's days; the same few statements whatever the size of the unit and the period. */
@ApplicationScoped
class TeamFacts {

    private static final Set<AgreementState> AGREED = EnumSet.range(AgreementState.SIGNED, AgreementState.ENDING);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<OrderedTelework> ordered;

    /** Who works in these units on a day of the period, by name. */
    List<Employee> people(Set<UUID> units, Period period) {
        return entities.createQuery("""
            select e from Employee e where e.unit in :units and (e.leftOn is null or e.leftOn > :start)
            order by e.name.lastFr, e.name.firstFr, e.id
            """, Employee.class)
                .setParameter("units", units)
                .setParameter("start", period.start())
                .getResultList();
    }

    Whereabouts whereabouts(Collection<UUID> people, Period period, WorkCalendar calendar) {
        List<OrderedTelework.Days> days = ordered.stream()
                .flatMap(order -> order.of(people, period).stream())
                .toList();
        return new Whereabouts(calendar, telework(people, period), away(people, period), days);
    }

    private List<Whereabouts.Telework> telework(Collection<UUID> people, Period period) {
        return entities.createQuery("""
            select a.employee, a.teleworkDays, a.startsOn, coalesce(a.outlook.endsEarlyOn, a.endsOn), a.state,
                a.outlook.suspendedUntil
            from Agreement a
            where a.employee in :people and a.state in :live
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, Object[].class)
                .setParameter("people", people)
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

    private List<Whereabouts.Away> away(Collection<UUID> people, Period period) {
        return entities.createQuery(
                        "select a.person, a.first, a.last from Absence a"
                                + " where a.person in :people and a.first <= :end and a.last >= :start",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(row -> new Whereabouts.Away((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }
}
