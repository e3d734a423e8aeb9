package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes messages that were read long ago. What is unread stays, however old. */
@ApplicationScoped
public class Clearing {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /** A batch of those read before then, in a transaction of its own; false when none is left. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean clear(Instant readBefore) {
        List<UUID> old = entities.createQuery(
                        "select m.id from Message m where m.readAt < :then order by m.readAt", UUID.class)
                .setParameter("then", readBefore)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from Message m where m.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old.size() == AT_ONCE;
    }
}
