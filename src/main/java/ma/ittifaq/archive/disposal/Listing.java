package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Selection;
import ma.ittifaq.archive.retention.RecordAge;
import ma.ittifaq.platform.Contended;

/** Makes the lines of a list, and finds them again. */
@ApplicationScoped
class Listing {
    /** More than that nobody reviews, and no certificate is read. */
    static final int MOST_RECORDS = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Selection selection;

    @Inject
    Obstacles obstacles;

    @Inject
    Clock clock;

    Disposal list(Question question, String note, UUID proposer) {
        LocalDate today = LocalDate.now(clock);
        if (question.keeping().filter(k -> k.kept() == Kept.HELD).isPresent()) {
            throw ArchiveRefused.invalid("archive.disposal.held");
        }
        List<UUID> found = selection.of(question.keeping(Kept.ELIMINABLE, today), MOST_RECORDS + 1);
        if (found.size() > MOST_RECORDS) {
            throw ArchiveRefused.invalid("archive.disposal.too_many", MOST_RECORDS);
        }
        List<ArchiveRecord> records = found.isEmpty() ? List.of() : unfollowed(found);
        if (records.isEmpty()) {
            throw ArchiveRefused.invalid("archive.disposal.nothing");
        }
        Disposal list = new Disposal(next(), note, proposer, clock.instant());
        entities.persist(list);
        write(list, records);
        return list;
    }

    /** Newest first: an amendment or a renewal goes before the file that it rests on, and keeps it when it stays. */
    private List<ArchiveRecord> unfollowed(List<UUID> found) {
        Map<UUID, List<UUID>> followers = obstacles.followers(found);
        Set<UUID> going = new HashSet<>();
        List<ArchiveRecord> records = new ArrayList<>();
        for (ArchiveRecord kept : newestFirst(found)) {
            if (going.containsAll(followers.getOrDefault(kept.agreement(), List.of()))) {
                going.add(kept.agreement());
                records.add(kept);
            }
        }
        return records;
    }

    private List<ArchiveRecord> newestFirst(List<UUID> found) {
        return entities.createQuery(
                        "select r from ArchiveRecord r where r.agreement in :found"
                                + " order by r.recordedAt desc, r.agreement",
                        ArchiveRecord.class)
                .setParameter("found", found)
                .getResultList();
    }

    private void write(Disposal list, List<ArchiveRecord> records) {
        Map<UUID, RecordAge> ages =
                ages(records.stream().map(ArchiveRecord::agreement).toList());
        int place = 0;
        for (ArchiveRecord kept : records) {
            place++;
            entities.persist(new DisposalLine(list.id(), place, kept, ages.get(kept.agreement())));
        }
        try {
            entities.flush();
        } catch (PersistenceException another) {
            // Another list took the number, or one of the records, at this moment.
            throw Contended.busy();
        }
    }

    private Map<UUID, RecordAge> ages(Collection<UUID> records) {
        return entities.createQuery("select a from RecordAge a where a.agreement in :records", RecordAge.class)
                .setParameter("records", records)
                .getResultStream()
                .collect(Collectors.toMap(RecordAge::agreement, Function.identity()));
    }

    private int next() {
        return entities.createQuery("select coalesce(max(d.number), 0) + 1 from Disposal d", Integer.class)
                .getSingleResult();
    }

    Optional<DisposalLine> line(UUID list, UUID agreement) {
        return entities.createQuery(
                        "select l from DisposalLine l where l.disposal = :list and l.agreement = :agreement",
                        DisposalLine.class)
                .setParameter("list", list)
                .setParameter("agreement", agreement)
                .getResultStream()
                .findFirst();
    }

    /** How many lines are open. */
    long open(UUID list) {
        return entities.createQuery(
                        "select count(l) from DisposalLine l where l.disposal = :list and l.outcome = :listed",
                        Long.class)
                .setParameter("list", list)
                .setParameter("listed", Outcome.LISTED)
                .getSingleResult();
    }

    /** The list will not be carried out: its records may be listed again. */
    void release(UUID list) {
        entities.createQuery("select l from DisposalLine l where l.disposal = :list", DisposalLine.class)
                .setParameter("list", list)
                .getResultStream()
                .forEach(DisposalLine::release);
    }
}
