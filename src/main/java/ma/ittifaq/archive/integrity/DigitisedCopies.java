package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.document.Scans;
import ma.ittifaq.document.Shelf;

/** Every record of a paper has its scan: the recorded bytes, a PDF that opens, with as many pages as it came in with. */
@ApplicationScoped
class DigitisedCopies {
    private static final int AT_ONCE = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shelf shelf;

    Step after(Optional<String> reached) {
        List<Object[]> rows = entities.createQuery("""
            select r, c from ArchiveRecord r left join DigitisedCopy c on c.record = r.agreement
            where r.agreement > :reached and r.origin = :digitised order by r.agreement\
            """, Object[].class)
                .setParameter("reached", reached.map(UUID::fromString).orElse(new UUID(0, 0)))
                .setParameter("digitised", ArchiveRecord.Origin.DIGITISED)
                .setMaxResults(AT_ONCE)
                .getResultList();
        List<Flaw> flaws = rows.stream()
                .flatMap(row -> flaw((ArchiveRecord) row[0], Optional.ofNullable((DigitisedCopy) row[1])))
                .toList();
        String last = rows.size() < AT_ONCE
                ? null
                : ((ArchiveRecord) rows.getLast()[0]).agreement().toString();
        return new Step(last, rows.size(), flaws);
    }

    private Stream<Flaw> flaw(ArchiveRecord kept, Optional<DigitisedCopy> copy) {
        if (copy.filter(this::isWhole).isPresent()) {
            return Stream.empty();
        }
        String name = kept.reference().orElse(kept.agreement().toString());
        return Stream.of(
                new Flaw(Flaw.Kind.SCAN, name, copy.map(DigitisedCopy::sha256), Optional.of(kept.agreement())));
    }

    private boolean isWhole(DigitisedCopy copy) {
        return shelf.sound(copy.sha256())
                .map(Scans::pages)
                .filter(pages -> pages.isPresent() && pages.getAsInt() == copy.pages())
                .isPresent();
    }
}
