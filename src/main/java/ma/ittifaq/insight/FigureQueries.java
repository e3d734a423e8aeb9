package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState;

/** The queries behind figures, each over an index alone: what is counted is rows, as an id would be read beside it. */
@ApplicationScoped
class FigureQueries {

    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.ACTIVE, AgreementState.ENDING);

    @PersistenceContext
    private EntityManager entities;

    Map<UUID, Integer> headcount(Collection<UUID> units, LocalDate today) {
        return counts(entities.createQuery(
                        "select e.unit, count(*) from Employee e where e.unit in :units"
                                + " and (e.leftOn is null or e.leftOn > :today) group by e.unit",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("today", today)
                .getResultList());
    }

    List<InForce> inForce(Collection<UUID> units) {
        return entities.createQuery("""
            select new ma.ittifaq.insight.InForce(a.unit, a.kind, a.teleworkDays, count(*)) from Agreement a
            where a.unit in :units and a.state in :inForce group by a.unit, a.kind, a.teleworkDays
            """, InForce.class)
                .setParameter("units", units)
                .setParameter("inForce", IN_FORCE)
                .getResultList();
    }

    private static Map<UUID, Integer> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
