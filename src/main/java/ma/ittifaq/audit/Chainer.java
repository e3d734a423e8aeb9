package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives committed entries their place in the chain, in order; the lock of the head keeps it to one node at a time. */
@ApplicationScoped
class Chainer {
    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entities;

    /** Chains the next entries; answers how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int chain() {
        if (nothingWaits()) {
            return 0;
        }
        JournalHead head = entities.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<JournalEntry> waiting = entities.createQuery(
                        "select e from JournalEntry e join JournalPending p on p.entry = e.id order by e.id",
                        JournalEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        waiting.forEach(entry -> entities.persist(head.link(entry.id(), entry.canonical())));
        if (!waiting.isEmpty()) {
            entities.createQuery("delete from JournalPending p where p.entry in :chained")
                    .setParameter(
                            "chained", waiting.stream().map(JournalEntry::id).toList())
                    .executeUpdate();
        }
        return waiting.size();
    }

    private boolean nothingWaits() {
        return entities.createQuery("select p.entry from JournalPending p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
