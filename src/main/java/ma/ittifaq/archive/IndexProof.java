package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Whether search would find a record by every word that it is to be found by. */
@ApplicationScoped
public class IndexProof {
    @PersistenceContext
    EntityManager entities;

    public boolean finds(ArchiveRecord kept) {
        Set<String> wanted = Filing.words(kept);
        wanted.removeAll(entities.createQuery("select w.word from ArchiveWord w where w.record = :record", String.class)
                .setParameter("record", kept.agreement())
                .getResultList());
        return wanted.isEmpty();
    }
}
