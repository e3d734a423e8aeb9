package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets one node of the cluster do a kind of scheduled work, for a while. The row of the work is made by the migration of
 * the feature that does it; a conditional update is the whole guard.
 */
@ApplicationScoped
public class Leases {

    private final UUID node = UUID.randomUUID();

    /** A lease counts true seconds, also in a thread that pretends another day. */
    private final Clock clock = Clock.systemUTC();

    @PersistenceContext
    private EntityManager entities;

    /** Takes or prolongs the lease; false when another node holds it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean hold(String work, Duration time) {
        Instant now = clock.instant();
        int held = entities.createNativeQuery("update schedule_lease set holder = :node, held_until = :until"
                        + " where name = :work and (holder = :node or held_until < :now)")
                .setParameter("node", node)
                .setParameter("until", now.plus(time))
                .setParameter("work", work)
                .setParameter("now", now)
                .executeUpdate();
        return held == 1;
    }

    /** Gives it back before its time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(String work) {
        entities.createNativeQuery("update schedule_lease set holder = null, held_until = :now"
                        + " where name = :work and holder = :node")
                .setParameter("now", clock.instant())
                .setParameter("work", work)
                .setParameter("node", node)
                .executeUpdate();
    }
}
