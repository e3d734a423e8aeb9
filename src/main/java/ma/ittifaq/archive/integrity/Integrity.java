package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.WordIndex;
import ma.ittifaq.archive.integrity.IntegrityCheck.Scope;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary of the check, for archivists: asks for one, and reads what the last ones found. */
@ApplicationScoped
@Transactional
public class Integrity {
    private static final int TREND = 12;
    private static final int MOST_FLAWS = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    WordIndex index;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Begins a check; where one is under way, it is that one. */
    public UUID ask(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return underWay().map(IntegrityCheck::id).orElseGet(() -> begin(Scope.ALL, actor.person()));
    }

    /** Begins to make the words of search anew, while search goes on; where a check is under way, it is that one. */
    public UUID reindex(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return underWay().map(IntegrityCheck::id).orElseGet(() -> begin(Scope.INDEX, actor.person()));
    }

    UUID begin(Scope scope, UUID asker) {
        long records = entities.createQuery("select count(r) from ArchiveRecord r", Long.class)
                .getSingleResult();
        IntegrityCheck check = new IntegrityCheck(scope, asker, clock.instant(), records);
        entities.persist(check);
        String id = check.id().toString();
        String kind = scope == Scope.ALL ? "archive.integrity.begun" : "archive.index.begun";
        facts.fire(new Fact(kind, id, Optional.ofNullable(asker), Map.of()));
        return check.id();
    }

    /** The newest checks, newest first. */
    public List<IntegrityCheck> trend(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return newest(TREND);
    }

    /** What a check found, in the order in which it was found; at most a page of it, the check itself has the count. */
    public List<Flaw> flaws(UUID check, Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return entities.createQuery(
                        "select f from IntegrityFlaw f where f.check = :check order by f.at, f.subject",
                        IntegrityFlaw.class)
                .setParameter("check", check)
                .setMaxResults(MOST_FLAWS)
                .getResultStream()
                .map(IntegrityFlaw::flaw)
                .toList();
    }

    /**
     * What the archivist is told at the door.
     *
     * @param alert the last finished check of everything, when it found something
     * @param indexing the making of the index that is under way: until it is done, search may not find everything
     */
    public record Door(Optional<IntegrityCheck> alert, Optional<IntegrityCheck> indexing) {}

    /** Where the newest records have no words, somebody has laid hands on the index, and its making is begun. */
    public Door door(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        List<IntegrityCheck> newest = newest(TREND);
        Optional<IntegrityCheck> alert = newest.stream()
                .filter(check ->
                        check.scope() == Scope.ALL && check.finishedAt().isPresent())
                .findFirst()
                .filter(check -> check.flaws() > 0);
        Optional<IntegrityCheck> open =
                newest.stream().filter(check -> check.finishedAt().isEmpty()).findFirst();
        if (index.isLost()) {
            return new Door(
                    alert, open.or(() -> Optional.of(entities.find(IntegrityCheck.class, begin(Scope.INDEX, null)))));
        }
        return new Door(alert, open.filter(check -> check.scope() == Scope.INDEX));
    }

    Optional<IntegrityCheck> underWay() {
        return newest(TREND).stream()
                .filter(check -> check.finishedAt().isEmpty())
                .findFirst();
    }

    Optional<IntegrityCheck> lastOfAll() {
        return entities.createQuery(
                        "select c from IntegrityCheck c where c.scope = :all order by c.startedAt desc",
                        IntegrityCheck.class)
                .setParameter("all", Scope.ALL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<IntegrityCheck> newest(int most) {
        return entities.createQuery("select c from IntegrityCheck c order by c.startedAt desc", IntegrityCheck.class)
                .setMaxResults(most)
                .getResultList();
    }
}
