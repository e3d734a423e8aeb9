package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.Act;
import ma.ittifaq.platform.Claims;
import ma.ittifaq.signing.BatchItem.Outcome;

/** The repository of batches. */
@ApplicationScoped
@Transactional
class Batches {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Claims claims;

    void add(SigningBatch batch, List<BatchItem> items) {
        entities.persist(batch);
        items.forEach(entities::persist);
    }

    Optional<SigningBatch> find(UUID batch) {
        return Optional.ofNullable(entities.find(SigningBatch.class, batch));
    }

    Optional<SigningBatch> find(UUID batch, UUID signer) {
        return find(batch).filter(b -> b.signer().equals(signer));
    }

    /** The newest first. */
    List<SigningBatch> of(UUID signer, Instant since, int most) {
        return entities.createQuery("""
            select b from SigningBatch b where b.signer = :signer and b.provedAt is not null and b.provedAt >= :since
            order by b.listedAt desc
            """, SigningBatch.class)
                .setParameter("signer", signer)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    List<BatchItem> items(UUID batch) {
        return items(List.of(batch));
    }

    List<BatchItem> items(Collection<UUID> batches) {
        return entities.createQuery(
                        "select i from BatchItem i where i.batch in :batches order by i.place", BatchItem.class)
                .setParameter("batches", batches)
                .getResultList();
    }

    BatchItem item(UUID item) {
        return entities.find(BatchItem.class, item);
    }

    /** The next that wait, those that were tried least often first. */
    List<BatchItem> waiting(UUID batch, int most) {
        return entities.createQuery("""
            select i from BatchItem i where i.batch = :batch and i.outcome = :waiting order by i.tries, i.place
            """, BatchItem.class)
                .setParameter("batch", batch)
                .setParameter("waiting", Outcome.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Acts of what a batch signed. */
    List<UUID> signedActs(UUID batch) {
        return entities.createQuery("""
            select a.id from Act a, BatchItem i
            where i.batch = :batch and i.outcome = :signed and a.agreement = i.agreement and a.kind = :kind
            """, UUID.class)
                .setParameter("batch", batch)
                .setParameter("signed", Outcome.SIGNED)
                .setParameter("kind", Act.Kind.AGREEMENT)
                .getResultList();
    }

    /** Lists to which nobody said yes are no records. */
    void forgetListed(UUID signer) {
        String listed = "select b.id from SigningBatch b where b.signer = :signer and b.provedAt is null";
        for (String delete : List.of(
                "delete from BatchItem i where i.batch in (" + listed + ")",
                "delete from SigningBatch b where b.signer = :signer and b.provedAt is null")) {
            entities.createQuery(delete).setParameter("signer", signer).executeUpdate();
        }
    }

    void remove(BatchItem item) {
        entities.remove(item);
    }

    /** The signatures of that act wait for a time stamp no more. */
    void stamped(UUID act) {
        entities.createQuery("""
            update BatchItem i set i.stampPending = false
            where i.stampPending = true and i.sha256 in (select s.sha256 from ActSignature s where s.act = :act)
            """).setParameter("act", act).executeUpdate();
    }

    /** Every good mandate of the person ends now. */
    void endEarly(UUID signer, EndedEarly why) {
        entities.createQuery("""
            update SigningBatch b set b.endedEarly = :why, b.version = b.version + 1
            where b.signer = :signer and b.provedAt is not null and b.endedAt is null and b.endedEarly is null
            """)
                .setParameter("signer", signer)
                .setParameter("why", why)
                .executeUpdate();
    }

    /** Under a good mandate, with nobody at work on them. */
    List<UUID> idle(Instant now) {
        return entities.createQuery("""
            select b.id from SigningBatch b
            where b.endedAt is null and b.until > :now and b.endedEarly is null
              and (b.claimedUntil is null or b.claimedUntil < :claimed)
            order by b.provedAt
            """, UUID.class)
                .setParameter("now", now)
                .setParameter("claimed", claims.now())
                .getResultList();
    }
}
