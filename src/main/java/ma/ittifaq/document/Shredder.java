package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import ma.ittifaq.platform.OwnerAccess;

/**
 * Takes away the bytes that a disposal listed, as the owner of the schema: the only way by which stored bytes go. What an
 * act of another file shares stays. The list is the application's: on H2 its first statement takes the one writer's turn,
 * in which the owner's falls too.
 */
@ApplicationScoped
@Transactional
public class Shredder {

    private static final String SHARED = "delete from discarded_bytes"
            + " where exists (select 1 from act_revision r where r.sha256 = discarded_bytes.sha256)"
            + " or exists (select 1 from digitised_copy c where c.sha256 = discarded_bytes.sha256)";
    private static final String BYTES =
            "delete from stored_document where sha256 in (select sha256 from discarded_bytes)"
                    + " and not exists (select 1 from act_revision r where r.sha256 = stored_document.sha256)"
                    + " and not exists (select 1 from digitised_copy c where c.sha256 = stored_document.sha256)";
    private static final String GONE = "delete from discarded_bytes where not exists"
            + " (select 1 from stored_document d where d.sha256 = discarded_bytes.sha256)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    OwnerAccess owner;

    /** May be called at any time, again: what is listed goes, and then leaves the list. Answers how many went. */
    public int shred() {
        if (!isWaitedFor()) {
            return 0;
        }
        entities.createNativeQuery(SHARED).executeUpdate();
        int gone = owner.run(BYTES);
        entities.createNativeQuery(GONE).executeUpdate();
        return gone;
    }

    /** Whether bytes that were given up are still there. */
    public boolean isWaitedFor() {
        Number listed = (Number) entities.createNativeQuery("select count(*) from discarded_bytes", Long.class)
                .getSingleResult();
        return listed.longValue() > 0;
    }

    /** Addresses of bytes that were given up before a moment and are still there. */
    @SuppressWarnings("unchecked")
    public List<String> waitingSince(Instant moment, int most) {
        return entities.createNativeQuery(
                        "select sha256 from discarded_bytes where discarded_at < :moment order by sha256", String.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }
}
