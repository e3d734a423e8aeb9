package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The books of failed attempts that no account counts. They stay when what was tried is rolled back. */
@ApplicationScoped
public class FailedAttempts {

    /** After so long without a failure the count begins anew. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Until when nothing of the subject is looked at. */
    Optional<Instant> shutUntil(String subject) {
        List<?> found = entities.createNativeQuery(
                        "select shut_until from failed_attempt where subject = ?1 and shut_until > ?2", Instant.class)
                .setParameter(1, subject)
                .setParameter(2, clock.instant())
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    /** Counts one more, unless the subject is shut; the database adds, so that those made at the same time are all counted. */
    @Transactional(TxType.REQUIRES_NEW)
    public Turn take(String subject, LockOut rule) {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from failed_attempt where last_at < ?1")
                .setParameter(1, now.minus(FORGOTTEN))
                .executeUpdate();
        entities.createNativeQuery("insert into failed_attempt (subject, failures, last_at) values (?1, 0, ?2)"
                        + " on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, now)
                .executeUpdate();
        int counted = entities.createNativeQuery("update failed_attempt set failures = failures + 1, last_at = ?2"
                        + " where subject = ?1 and (shut_until is null or shut_until <= ?2)")
                .setParameter(1, subject)
                .setParameter(2, now)
                .executeUpdate();
        if (counted == 0) {
            return new Turn(false, shutUntil(subject).orElse(null));
        }
        Optional<Instant> shut = rule.until(failures(subject), now);
        shut.ifPresent(
                until -> entities.createNativeQuery("update failed_attempt set shut_until = ?2 where subject = ?1")
                        .setParameter(1, subject)
                        .setParameter(2, until)
                        .executeUpdate());
        return new Turn(true, shut.orElse(null));
    }

    /** Takes one back that was counted before it was looked at, and was none. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(String subject) {
        entities.createNativeQuery("update failed_attempt set failures = failures - 1, shut_until = null"
                        + " where subject = ?1 and failures > 0")
                .setParameter(1, subject)
                .executeUpdate();
    }

    private int failures(String subject) {
        return (Integer)
                entities.createNativeQuery("select failures from failed_attempt where subject = ?1", Integer.class)
                        .setParameter(1, subject)
                        .getSingleResult();
    }
}
