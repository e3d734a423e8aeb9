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
    public List<Days> of(UUID person, Period period) {
        return read("", "n.person = :whose", person, period);
    }

    @Override
    public List<Days> within(Collection<UUID> units, Period period) {
        return read("join Employee e on e.id = n.person", "e.unit in :whose", units, period);
    }

    private List<Days> read(String joined, String condition, Object whose, Period period) {
        return entities.createQuery("""
            select n.person, o.startsOn, o.returnOn, n.group from CrisisNotice n join CrisisOrder o on o.id = n.order %s
            where %s and o.startsOn <= :end and (o.returnOn is null or o.returnOn > :start)
            """.formatted(joined, condition), Object[].class)
                .setParameter("whose", whose)
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
