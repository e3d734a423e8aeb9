package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps calls and answers for a day, each in a transaction of its own. */
@ApplicationScoped
public class RememberedCalls {

    private static final Duration KEPT = Duration.ofDays(1);
    /** A call whose server died while making it may be made again after this. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The call of that id, unless it is too old or was given up. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<RememberedCall> find(String id) {
        Instant now = clock.instant();
        entities.createQuery("delete from RememberedCall c where c.createdAt < :old"
                        + " or c.id = :id and c.status is null and c.createdAt < :abandoned")
                .setParameter("old", now.minus(KEPT))
                .setParameter("id", id)
                .setParameter("abandoned", now.minus(LONGEST_CALL))
                .executeUpdate();
        return Optional.ofNullable(entities.find(RememberedCall.class, id));
    }

    /** Claims the id; of two calls at the same time the database lets one through, the other gets its exception. */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(String id, String requestHash) {
        entities.persist(new RememberedCall(id, requestHash, clock.instant()));
        entities.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void answered(String id, int status, String location, String etag, byte[] body) {
        RememberedCall call = entities.find(RememberedCall.class, id);
        if (call != null) {
            call.answered(status, location, etag, body);
        }
    }

    /** A refused call changed nothing: the key may be used again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String id) {
        entities.createQuery("delete from RememberedCall c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
