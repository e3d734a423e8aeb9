package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queue of acts to be sealed. A conditional update is the whole guard: of many nodes one gets the row. */
@ApplicationScoped
@Transactional
class SealJobs {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int LONGEST_PROBLEM = 1000;

    /** A lease counts true seconds, also in a thread of the demo loader that pretends another year. */
    private final Clock leases = Clock.systemUTC();

    @PersistenceContext
    EntityManager entities;

    /** In the caller's transaction; asking twice asks once. Answers whether this was the first time. */
    boolean request(UUID act, Instant now) {
        boolean first = entities.find(SealJob.class, act) == null;
        if (first) {
            entities.persist(new SealJob(act, now));
        }
        return first;
    }

    /** The same, for a caller who will do it right after: nobody else gets it meanwhile. */
    void requestClaimed(UUID act, Instant now) {
        if (entities.find(SealJob.class, act) == null) {
            entities.persist(new SealJob(act, now).claimedUntil(leases.instant().plus(CLAIM)));
        }
    }

    /** Whoever asked for them claimed will not do them right after, after all: they are anybody's. */
    void free(Collection<UUID> acts) {
        entities.createQuery("update SealJob j set j.claimedUntil = null where j.act in :acts and j.doneAt is null")
                .setParameter("acts", acts)
                .executeUpdate();
    }

    /** Whether this caller is the one to do it now. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(UUID act) {
        Instant now = leases.instant();
        int claimed = entities.createQuery("""
            update SealJob j set j.claimedUntil = :until, j.attempts = j.attempts + 1
            where j.act = :act and j.doneAt is null and (j.claimedUntil is null or j.claimedUntil < :now)
            """)
                .setParameter("act", act)
                .setParameter("until", now.plus(CLAIM))
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1;
    }

    /** Acts that still wait, the longest first. Failed ones come again when their claim has run out. */
    List<UUID> waiting(int most) {
        return entities.createQuery("""
            select j.act from SealJob j
            where j.doneAt is null and (j.claimedUntil is null or j.claimedUntil < :now)
            order by j.requestedAt
            """, UUID.class)
                .setParameter("now", leases.instant())
                .setMaxResults(most)
                .getResultList();
    }

    void done(UUID act, Instant now) {
        entities.createQuery("update SealJob j set j.doneAt = :now, j.problem = null where j.act = :act")
                .setParameter("act", act)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID act, String problem) {
        String kept = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        entities.createQuery("update SealJob j set j.problem = :problem where j.act = :act")
                .setParameter("act", act)
                .setParameter("problem", kept)
                .executeUpdate();
    }

    /** How many acts wait for their seal. */
    long backlog() {
        return entities.createQuery("select count(j) from SealJob j where j.doneAt is null", Long.class)
                .getSingleResult();
    }
}
