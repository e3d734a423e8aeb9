package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;

/** Boundary: reads all holds, those that stand and those that ended, and the records of each. */
@ApplicationScoped
@Transactional
public class HoldRegister {
    private static final int LONGEST_PAGE = 200;
    private static final String STANDS = "h.liftedAt is null and (h.until is null or h.until >= :today)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @param standing those that hold today, or those that ended
     */
    public List<HoldLine> all(boolean standing, int offset, int most, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        return entities.createQuery(
                        "select h, size(h.records) from LegalHold h where "
                                + (standing ? STANDS : "not (" + STANDS + ")") + " order by h.placedAt desc, h.id",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultStream()
                .map(row -> new HoldLine((LegalHold) row[0], ((Number) row[1]).longValue(), standing))
                .toList();
    }

    public HoldLine open(UUID id, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        LegalHold hold =
                Optional.ofNullable(entities.find(LegalHold.class, id)).orElseThrow(RuleBroken.NotVisible::new);
        long records = entities.createQuery(
                        "select count(e) from LegalHold h join h.records e where h.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new HoldLine(hold, records, hold.holdsOn(LocalDate.now(clock)));
    }

    /** The records of a hold, newest first. */
    public List<ArchiveRecord> records(UUID id, int offset, int most, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        return entities.createQuery(
                        "select r from ArchiveRecord r where r.agreement in"
                                + " (select e from LegalHold h join h.records e where h.id = :id)"
                                + " order by r.recordedAt desc, r.agreement",
                        ArchiveRecord.class)
                .setParameter("id", id)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultList();
    }
}
