package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Whether a legal hold stands on a record today, for what must leave it alone then. */
@ApplicationScoped
public class StandingHolds {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public boolean on(UUID record) {
        return entities.createQuery("""
            select count(h) from LegalHold h join h.records e
            where e = :record and h.liftedAt is null and (h.until is null or h.until >= :today)\
            """, Long.class)
                        .setParameter("record", record)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }
}
