package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Vault;

/** Boundary of the addresses at which calendars are read: each person's own. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int MOST = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private FeedWriter writer;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The actor's, the oldest first. */
    public List<CalendarFeed> of(Actor actor) {
        return entities.createQuery(
                        "select f from CalendarFeed f where f.person = :me order by f.createdAt, f.id",
                        CalendarFeed.class)
                .setParameter("me", actor.person())
                .getResultList();
    }

    /** Whether the actor leads anybody whose days could be read. */
    public boolean mayReadTeam(Actor actor) {
        return Operation.SEE_TEAM.isFor(actor, directory.chart());
    }

    /** Answers the secret word of the address, which is told this once. */
    public String make(CalendarFeed.Scope scope, Locale language, Actor actor) {
        boolean known = directory.find(actor.person()).isPresent();
        if (!known || scope == CalendarFeed.Scope.TEAM && !mayReadTeam(actor)) {
            throw new RuleBroken.NotVisible();
        }
        if (of(actor).size() >= MOST) {
            throw AbsenceRefused.tooManyFeeds(MOST);
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = new CalendarFeed(actor.person(), scope, language, hash(token), clock.instant());
        entities.persist(feed);
        facts.fire(new Fact("calendar_feed.made", feed.id().toString(), actor.person()));
        return token;
    }

    /** From now on the address leads nowhere. */
    public void revoke(UUID id, Actor actor) {
        CalendarFeed feed = Optional.ofNullable(entities.find(CalendarFeed.class, id))
                .filter(found -> found.person().equals(actor.person()))
                .orElseThrow(RuleBroken.NotVisible::new);
        entities.remove(feed);
        facts.fire(new Fact("calendar_feed.revoked", id.toString(), actor.person()));
    }

    /** The calendar as RFC 5545 writes it; empty for a word that opens nothing, or no longer. */
    public Optional<String> read(String token) {
        return entities.createQuery("select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .filter(feed -> !directory.require(feed.person()).isGone(LocalDate.now(clock)))
                .filter(feed -> feed.scope() == CalendarFeed.Scope.OWN || mayReadTeam(Actor.of(feed.person())))
                .map(writer::write);
    }

    private static String hash(String token) {
        return Vault.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
