package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/** The repository of keys that are not in good hands. */
@ApplicationScoped
@Transactional
class KeyReports {

    private static final int MOST = 50;

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

    /** How many of the person's began since then without anybody of the directory saying so: another hand opened the account. */
    long openedSince(UUID employee, Instant since) {
        return entities.createQuery(
                        "select count(r) from KeyReport r where r.employee = :employee and r.key = :key"
                                + " and r.by is null and r.at > :since",
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("key", KeyHolder.SERVER)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Of people without a certificate of ours, the oldest first. */
    List<WaitingKey> waiting() {
        return entities.createQuery("""
            select r.employee, e.name, r.at from KeyReport r join Employee e on e.id = r.employee
            where r.key = :key and r.liftedAt is null
              and not exists (select k.id from PersonalKey k where k.employee = r.employee)
            order by r.at, r.id
            """, Object[].class)
                .setParameter("key", KeyHolder.SERVER)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new WaitingKey((UUID) row[0], (PersonName) row[1], (Instant) row[2]))
                .toList();
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
