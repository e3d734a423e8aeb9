package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of keys that are not in good hands. */
@ApplicationScoped
@Transactional
class KeyReports {

    @PersistenceContext
    EntityManager entities;

    /** Since when the person's keys of that kind are held back; the newest report counts. */
    Optional<Instant> since(UUID employee, KeyHolder key) {
        return open(employee, key).stream().map(KeyReport::at).findFirst();
    }

    void open(KeyReport report) {
        entities.persist(report);
    }

    /** Answers how many were open. */
    int lift(UUID employee, Instant now, Optional<UUID> officer) {
        List<KeyReport> open = entities.createQuery(
                        "select r from KeyReport r where r.employee = :employee and r.liftedAt is null",
                        KeyReport.class)
                .setParameter("employee", employee)
                .getResultList();
        open.forEach(report -> report.lift(now, officer.orElse(null)));
        return open.size();
    }

    private List<KeyReport> open(UUID employee, KeyHolder key) {
        return entities.createQuery("""
            select r from KeyReport r where r.employee = :employee and r.key = :key and r.liftedAt is null
            order by r.at desc
            """, KeyReport.class)
                .setParameter("employee", employee)
                .setParameter("key", key)
                .getResultList();
    }
}
