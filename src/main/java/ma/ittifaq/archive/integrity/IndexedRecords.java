package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.WordIndex;

/** Search finds every record by its words and by no others: from now on, where it did not. */
@ApplicationScoped
class IndexedRecords {
    @PersistenceContext
    EntityManager entities;

    @Inject
    WordIndex index;

    Step after(Optional<String> reached) {
        List<ArchiveRecord> records = entities.createQuery(
                        "select r from ArchiveRecord r where r.agreement > :reached order by r.agreement",
                        ArchiveRecord.class)
                .setParameter("reached", reached.map(UUID::fromString).orElse(new UUID(0, 0)))
                .setMaxResults(WordIndex.AT_ONCE)
                .getResultList();
        List<Flaw> flaws =
                index.mend(records).stream().map(IndexedRecords::flaw).toList();
        String last = records.size() < WordIndex.AT_ONCE
                ? null
                : records.getLast().agreement().toString();
        return new Step(last, records.size(), flaws);
    }

    private static Flaw flaw(ArchiveRecord kept) {
        String name = kept.reference().orElse(kept.agreement().toString());
        return new Flaw(Flaw.Kind.INDEX, name, Optional.empty(), Optional.of(kept.agreement()));
    }
}
