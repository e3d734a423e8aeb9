package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Selection;
import ma.ittifaq.platform.Contended;

/** Makes the lines of a transfer, and finds them again. */
@ApplicationScoped
class TransferListing {
    static final int MOST_RECORDS = 10_000;
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Selection selection;

    @Inject
    Clock clock;

    Transfer list(Question question, Terms terms, String note, UUID proposer) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> found = selection.of(question.keeping(Kept.TRANSFERABLE, today), MOST_RECORDS + 1);
        if (found.size() > MOST_RECORDS) {
            throw ArchiveRefused.invalid("archive.transfer.too_many", MOST_RECORDS);
        }
        if (found.isEmpty()) {
            throw ArchiveRefused.invalid("archive.transfer.nothing");
        }
        Transfer transfer = new Transfer(next(), terms, note, proposer, clock.instant());
        entities.persist(transfer);
        try {
            write(transfer.id(), found);
        } catch (PersistenceException another) {
            // Another transfer took the number, or one of the records, at this moment.
            throw Contended.busy();
        }
        return entities.find(Transfer.class, transfer.id());
    }

    /** By unit, and in it by reference, as shelves are. */
    private void write(UUID transfer, List<UUID> found) {
        List<UUID> ordered = entities.createQuery(
                        "select r.agreement from ArchiveRecord r where r.agreement in :found"
                                + " order by r.unitPath, r.year, r.reference, r.agreement",
                        UUID.class)
                .setParameter("found", found)
                .getResultList();
        for (int i = 0; i < ordered.size(); i++) {
            entities.persist(new TransferLine(transfer, i + 1, entities.find(ArchiveRecord.class, ordered.get(i))));
            if (i % AT_ONCE == AT_ONCE - 1) {
                entities.flush();
                entities.clear();
            }
        }
        entities.flush();
    }

    private int next() {
        return entities.createQuery("select coalesce(max(t.number), 0) + 1 from Transfer t", Integer.class)
                .getSingleResult();
    }

    Optional<TransferLine> line(UUID transfer, UUID agreement) {
        return entities.createQuery(
                        "select l from TransferLine l where l.transfer = :transfer and l.agreement = :agreement",
                        TransferLine.class)
                .setParameter("transfer", transfer)
                .setParameter("agreement", agreement)
                .getResultStream()
                .findFirst();
    }

    long count(UUID transfer, TransferLine.Outcome outcome) {
        return entities.createQuery(
                        "select count(l) from TransferLine l where l.transfer = :transfer and l.outcome = :outcome",
                        Long.class)
                .setParameter("transfer", transfer)
                .setParameter("outcome", outcome)
                .getSingleResult();
    }

    /** The transfer was given up: its records may be listed again, and its packages go. */
    void release(UUID transfer) {
        entities.createQuery("update TransferLine l set l.claim = null where l.transfer = :transfer")
                .setParameter("transfer", transfer)
                .executeUpdate();
        dropBytes(transfer);
    }

    /** The other archive has what was packed. */
    void received(UUID transfer) {
        entities.createQuery("""
            update TransferLine l set l.outcome = :transferred, l.settledAt = :now
            where l.transfer = :transfer and l.outcome = :packed\
            """)
                .setParameter("transferred", TransferLine.Outcome.TRANSFERRED)
                .setParameter("packed", TransferLine.Outcome.PACKED)
                .setParameter("now", clock.instant())
                .setParameter("transfer", transfer)
                .executeUpdate();
        dropBytes(transfer);
    }

    /** What the packages were stays said, by their hashes. */
    private void dropBytes(UUID transfer) {
        entities.createQuery("delete from TransferChunk c where c.parcel in"
                        + " (select p.id from TransferPackage p where p.transfer = :transfer)")
                .setParameter("transfer", transfer)
                .executeUpdate();
    }
}
