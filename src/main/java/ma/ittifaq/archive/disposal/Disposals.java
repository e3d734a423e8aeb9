package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActStub;
import ma.ittifaq.document.ActStubs;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.PaperFile.Paper;
import ma.ittifaq.platform.Fact;

/** Boundary: reads the lists of disposal, their lines, their certificates, and what stays of a record. */
@ApplicationScoped
@Transactional
public class Disposals {
    private static final int LONGEST_PAGE = 200;

    /** What stays of a record: its line, the list that it was on, the stubs of its acts. */
    public record Stub(Disposal list, DisposalLine line, List<ActStub> acts) {
        public Stub {
            acts = List.copyOf(acts);
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Acts acts;

    @Inject
    ActStubs stubs;

    @Inject
    Documents documents;

    @Inject
    Event<Fact> facts;

    /** Newest first. */
    public List<Disposal> lists(int offset, int most, Actor actor) {
        archivists.require(Operation.READ_DISPOSALS, actor);
        return entities.createQuery("select d from Disposal d order by d.number desc", Disposal.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultList();
    }

    public Disposal open(UUID id, Actor actor) {
        archivists.require(Operation.READ_DISPOSALS, actor);
        return Optional.ofNullable(entities.find(Disposal.class, id)).orElseThrow(RuleBroken.NotVisible::new);
    }

    /** Lines of a list in its order. */
    public List<DisposalLine> lines(UUID id, int offset, int most, Actor actor) {
        open(id, actor);
        return entities.createQuery(
                        "select l from DisposalLine l where l.disposal = :list order by l.place", DisposalLine.class)
                .setParameter("list", id)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultList();
    }

    /** How many lines of a list have come to which outcome. */
    public Map<Outcome, Long> counts(UUID id, Actor actor) {
        open(id, actor);
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        entities.createQuery(
                        "select l.outcome, count(l) from DisposalLine l where l.disposal = :list group by l.outcome",
                        Object[].class)
                .setParameter("list", id)
                .getResultStream()
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    /** The certificate of a list; nobody sees one before it is made. */
    public Paper certificate(UUID id, Actor actor) {
        Act act = open(id, actor).certificate().flatMap(acts::find).orElseThrow(RuleBroken.NotVisible::new);
        facts.fire(new Fact(
                "document.read", act.reference(), Optional.of(actor.person()), Map.of("sha256", act.sha256())));
        return new Paper(act.reference(), act.sha256(), documents.read(act.sha256()));
    }

    /** What stays of an eliminated record; empty when it was not eliminated. */
    public Optional<Stub> stub(UUID agreement, Actor actor) {
        archivists.require(Operation.READ_DISPOSALS, actor);
        return entities.createQuery(
                        "select l from DisposalLine l where l.agreement = :agreement and l.outcome = :eliminated",
                        DisposalLine.class)
                .setParameter("agreement", agreement)
                .setParameter("eliminated", Outcome.ELIMINATED)
                .getResultStream()
                .findFirst()
                .map(line ->
                        new Stub(entities.find(Disposal.class, line.disposal()), line, stubs.of(List.of(agreement))));
    }
}
