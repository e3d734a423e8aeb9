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
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Begins a check; where one is under way, it is that one. */
    public UUID ask(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return underWay().map(IntegrityCheck::id).orElseGet(() -> begin(actor.person()));
    }

    UUID begin(UUID asker) {
        IntegrityCheck check = new IntegrityCheck(asker, clock.instant());
        entities.persist(check);
        String id = check.id().toString();
        facts.fire(new Fact("archive.integrity.begun", id, Optional.ofNullable(asker), Map.of()));
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

    /** The last finished check, when it found something: what the archivist must be told at the door. */
    public Optional<IntegrityCheck> alert(Actor actor) {
        archivists.require(Operation.CHECK_INTEGRITY, actor);
        return newest(TREND).stream()
                .filter(check -> check.finishedAt().isPresent())
                .findFirst()
                .filter(check -> check.flaws() > 0);
    }

    Optional<IntegrityCheck> underWay() {
        return newest(TREND).stream()
                .filter(check -> check.finishedAt().isEmpty())
                .findFirst();
    }

    List<IntegrityCheck> newest(int most) {
        return entities.createQuery("select c from IntegrityCheck c order by c.startedAt desc", IntegrityCheck.class)
                .setMaxResults(most)
                .getResultList();
    }
}
