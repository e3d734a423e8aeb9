package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;

/** The repository of personal access tokens. */
@ApplicationScoped
public class AccessTokens {

    /** By which a token is known at sight, in a log or a repository where it should not be. */
    static final String MARK = "ittifaq_";

    private static final Duration GRAIN = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The token itself; it is known nowhere but in this answer. */
    @Transactional
    public String issue(Account account, String name, TokenScope scope, Duration life) {
        String secret = MARK + Tokens.fresh();
        Instant now = clock.instant();
        AccessToken token = new AccessToken(account.id(), name, secret, scope, now, now.plus(life));
        entities.persist(token);
        tell("identity.token_made", account, token);
        return secret;
    }

    /** The account's, expired ones too until they are revoked; the latest first. */
    List<AccessToken> of(UUID account) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account = :account order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The token of that word while it is good. */
    Optional<AccessToken> find(String secret) {
        return entities.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", Tokens.hash(secret))
                .getResultStream()
                .filter(t -> !t.isOver(clock.instant()))
                .findFirst();
    }

    /** Notes that it was used, and tells it, once a minute at most; of several nodes one. */
    @Transactional
    public void used(AccessToken token, Account account) {
        Instant now = clock.instant();
        if (token.usedAt().filter(at -> at.plus(GRAIN).isAfter(now)).isEmpty() && takesMinute(token, now)) {
            tell("identity.api_signed_in", account, token);
        }
    }

    private boolean takesMinute(AccessToken token, Instant now) {
        return entities.createQuery("update AccessToken t set t.usedAt = :now"
                                + " where t.id = :id and (t.usedAt is null or t.usedAt <= :before)")
                        .setParameter("now", now)
                        .setParameter("before", now.minus(GRAIN))
                        .setParameter("id", token.id())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    public void revoke(Account account, UUID id) {
        AccessToken token = Optional.ofNullable(entities.find(AccessToken.class, id))
                .filter(t -> t.account().equals(account.id()))
                .orElseThrow(IdentityRefusal::unknownToken);
        entities.remove(token);
        tell("identity.token_revoked", account, token);
    }

    /** All of the account's, each told. */
    @Transactional
    public void revokeAll(Account account) {
        entities.createQuery("select t from AccessToken t where t.account = :account", AccessToken.class)
                .setParameter("account", account.id())
                .getResultList()
                .forEach(token -> revoke(account, token.id()));
    }

    /** Whose it is, what it may do, until when and which: to be read, so in the subject; of details only the hash is kept. */
    private void tell(String kind, Account account, AccessToken token) {
        facts.fire(new Fact(
                kind,
                String.join(
                        " ",
                        account.username(),
                        token.scope().name(),
                        token.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                        token.id().toString()),
                account.employee(),
                Map.of("name", token.name())));
    }
}
