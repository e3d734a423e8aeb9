package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActStubs;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Shredder;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.signing.ActSignatures;

/**
 * Carries lists out, one record in one transaction: its stubs, its erasure, its line and its journal entry are there
 * together or not at all. A process that dies leaves lines open, and whoever comes next goes on with them.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Execution {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Obstacles obstacles;

    @Inject
    Erasure erasure;

    @Inject
    Certification certification;

    @Inject
    Acts acts;

    @Inject
    ActStubs stubs;

    @Inject
    ActSignatures signatures;

    @Inject
    Shredder shredder;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Lists that are under way. */
    List<UUID> running() {
        return entities.createQuery(
                        "select d.id from Disposal d where d.status = :running order by d.number", UUID.class)
                .setParameter("running", Disposal.Status.RUNNING)
                .getResultList();
    }

    /** The next open line after a place; empty when there is none. */
    Optional<DisposalLine> after(UUID disposal, int place) {
        return entities.createQuery("""
            select l from DisposalLine l
            where l.disposal = :disposal and l.outcome = :listed and l.place > :place order by l.place\
            """, DisposalLine.class)
                .setParameter("disposal", disposal)
                .setParameter("listed", Outcome.LISTED)
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Eliminates the record of the line, or says what holds it back. What was settled before stays as it was. */
    void settle(UUID id) {
        DisposalLine line = entities.find(DisposalLine.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (line.outcome() == Outcome.LISTED) {
            // A hold that is being placed at this moment refers to this row: whoever comes second sees the other.
            entities.find(ArchiveRecord.class, line.agreement(), LockModeType.PESSIMISTIC_WRITE);
            obstacles.to(line.agreement()).ifPresentOrElse(obstacle -> keep(line, obstacle), () -> eliminate(line));
            entities.flush();
        }
    }

    private void keep(DisposalLine line, Obstacle obstacle) {
        line.block(obstacle, clock.instant());
        tell("archive.record.kept_back", line, Map.of("obstacle", obstacle.name()));
    }

    private void eliminate(DisposalLine line) {
        for (Act act : acts.of(line.agreement())) {
            stubs.keep(line.agreement(), act, signatures.of(act.id()).size());
        }
        line.eliminate(clock.instant());
        entities.flush();
        erasure.erase(line.agreement());
        tell(
                "archive.record.eliminated",
                line,
                Map.of("reference", line.reference().orElse("")));
    }

    private void tell(String kind, DisposalLine line, Map<String, String> details) {
        Disposal list = entities.find(Disposal.class, line.disposal());
        Map<String, String> more = new HashMap<>(details);
        more.put("list", String.valueOf(list.number()));
        facts.fire(new Fact(kind, line.agreement().toString(), list.startedBy(), more));
    }

    /**
     * Certifies the list once no line of it is open any more and no bytes wait to be taken away, for the certificate says
     * that they are gone; answers whether it is done.
     */
    boolean finish(UUID id) {
        Disposal list = entities.find(Disposal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list.status() == Disposal.Status.RUNNING && after(id, 0).isEmpty() && !shredder.isWaitedFor()) {
            list.finish(certification.of(list).orElse(null), clock.instant());
            facts.fire(new Fact("archive.disposal.done", String.valueOf(list.number()), list.startedBy(), Map.of()));
        }
        return list.status() == Disposal.Status.DONE;
    }
}
