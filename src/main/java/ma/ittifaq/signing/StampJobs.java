package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of acts that wait for a time stamp. */
@ApplicationScoped
@Transactional
class StampJobs {

    /** Waiting counts true seconds, also in a thread of the demo loader that pretends another year. */
    private final Clock waits = Clock.systemUTC();

    @PersistenceContext
    EntityManager entities;

    /** In the transaction of the signature that has none; asking twice asks once. */
    void request(UUID act, Instant now) {
        StampJob known = entities.find(StampJob.class, act);
        if (known == null) {
            entities.persist(new StampJob(act, now, waits.instant()));
        } else {
            known.reopen(waits.instant());
        }
    }

    boolean isPending(UUID act) {
        return find(act).map(StampJob::isPending).orElse(false);
    }

    /** Whether this caller is the one to try now; the next try is put off in the same moment. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(UUID act) {
        StampJob job = entities.find(StampJob.class, act, LockModeType.PESSIMISTIC_WRITE);
        boolean due = job != null && job.isDue(waits.instant());
        if (due) {
            job.tried(waits.instant());
        }
        return due;
    }

    /** Those whose hour has come, the longest first. */
    List<UUID> due(int most) {
        return entities.createQuery("""
            select j.act from StampJob j where j.doneAt is null and j.nextAt <= :now order by j.requestedAt
            """, UUID.class)
                .setParameter("now", waits.instant())
                .setMaxResults(most)
                .getResultList();
    }

    void done(UUID act, Instant now) {
        find(act).ifPresent(job -> job.done(now));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID act, String problem) {
        find(act).ifPresent(job -> job.failed(problem));
    }

    /** How many acts wait for a time stamp. */
    long backlog() {
        return entities.createQuery("select count(j) from StampJob j where j.doneAt is null", Long.class)
                .getSingleResult();
    }

    private Optional<StampJob> find(UUID act) {
        return Optional.ofNullable(entities.find(StampJob.class, act));
    }
}
