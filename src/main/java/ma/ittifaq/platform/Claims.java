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
 * Lets one node work on one piece of work, which is a row of an entity with {@code id} and {@code claimedUntil}. A conditional
 * update is the whole guard: of many nodes one gets it.
 */
@ApplicationScoped
public class Claims {

    /** How long a piece of work lies still when the node at work dies. */
    private static final Duration CLAIM = Duration.ofSeconds(45);

    /** A claim counts true seconds, whatever day a thread pretends. */
    private final Clock clock = Clock.systemUTC();

    @PersistenceContext
    private EntityManager entities;

    public Instant now() {
        return clock.instant();
    }

    /** Whether this caller is the one to work on it now. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(Class<?> work, UUID id) {
        return claim(work, id, "(w.claimedUntil is null or w.claimedUntil < :now)");
    }

    /** Whether it still is: another took over when the claim had run out. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean prolong(Class<?> work, UUID id) {
        return claim(work, id, "w.claimedUntil >= :now");
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void release(Class<?> work, UUID id) {
        entities.createQuery("update " + work.getSimpleName() + " w set w.claimedUntil = null where w.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private boolean claim(Class<?> work, UUID id, String condition) {
        Instant now = clock.instant();
        return entities.createQuery("update " + work.getSimpleName() + " w set w.claimedUntil = :until where w.id = :id"
                                + " and " + condition)
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
