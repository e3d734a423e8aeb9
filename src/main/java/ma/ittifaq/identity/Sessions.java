package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.SessionSettings;

/** The repository of sessions: what the container keeps of one is worth nothing without its row here. */
@ApplicationScoped
public class Sessions {

    /** As web.xml says. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** The row is written to once a minute at most. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SessionSettings settings;

    @Inject
    private Clock clock;

    /** Begins one, and forgets those of the account that ended by themselves. */
    @Transactional
    public UUID begin(UUID account, Origin origin) {
        entities.createQuery("delete from AccountSession s where s.account = :account"
                        + " and (s.seenAt < :over or s.beganAt <= :oldest)")
                .setParameter("account", account)
                .setParameter("over", over())
                .setParameter("oldest", oldest())
                .executeUpdate();
        AccountSession session = new AccountSession(account, origin, clock.instant());
        entities.persist(session);
        return session.id();
    }

    Optional<AccountSession> find(UUID id) {
        return Optional.ofNullable(entities.find(AccountSession.class, id));
    }

    /** Those of them that have not ended. Being asked for is not being seen. */
    @Transactional
    public Set<UUID> standing(Set<UUID> ids) {
        return Set.copyOf(entities.createQuery(
                        "select s.id from AccountSession s where s.id in :ids" + " and s.beganAt > :oldest", UUID.class)
                .setParameter("ids", ids)
                .setParameter("oldest", oldest())
                .getResultList());
    }

    static boolean isStale(AccountSession session, Instant now) {
        return session.seenAt().plus(GRAIN).isBefore(now);
    }

    @Transactional
    public void seen(UUID id) {
        entities.createQuery("update AccountSession s set s.seenAt = :now where s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Those that may still go on, the latest first. */
    List<AccountSession> of(UUID account) {
        return entities.createQuery(
                        "select s from AccountSession s where s.account = :account and s.seenAt >= :over"
                                + " and s.beganAt > :oldest order by s.beganAt desc, s.id",
                        AccountSession.class)
                .setParameter("account", account)
                .setParameter("over", over())
                .setParameter("oldest", oldest())
                .getResultList();
    }

    /** Ends one of the account's. */
    @Transactional
    public void end(UUID account, UUID id) {
        entities.createQuery("delete from AccountSession s where s.account = :account and s.id = :id")
                .setParameter("account", account)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends all of the account's. */
    @Transactional
    public void endAll(UUID account) {
        entities.createQuery("delete from AccountSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** When it ends, whoever is still there. */
    Instant end(AccountSession session) {
        return session.beganAt().plus(settings.life());
    }

    private Instant oldest() {
        return clock.instant().minus(settings.life());
    }

    private Instant over() {
        return clock.instant().minus(IDLE).minus(GRAIN.multipliedBy(2));
    }
}
