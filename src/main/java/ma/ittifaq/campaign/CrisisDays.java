package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.team.OrderedTelework;

/** Tells calendars of teams who teleworks by order. */
@ApplicationScoped
class CrisisDays implements OrderedTelework {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Days> of(Collection<UUID> people, Period period) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select n.person, o.startsOn, o.returnOn, n.group from CrisisNotice n join CrisisOrder o on o.id = n.order
            where n.person in :people and o.startsOn <= :end and (o.returnOn is null or o.returnOn > :start)
            """, Object[].class)
                .setParameter("people", people)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .map(row -> new Days((UUID) row[0], (LocalDate) row[1], before((LocalDate) row[2]), (int) row[3]))
                .toList();
    }

    private static LocalDate before(LocalDate back) {
        return back == null ? null : back.minusDays(1);
    }
}
