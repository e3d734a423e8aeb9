package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Purpose;
import ma.ittifaq.platform.Fact;

/** What a look at a record is told with: which record, whose, and that it is kept. Papers of 2020 are somebody's too. */
@ApplicationScoped
public class RecordLooks {
    @PersistenceContext
    EntityManager entities;

    /** The same fact, of this record, concerning its person. */
    public Fact of(Fact read, UUID record) {
        Fact looked = read.ofAgreement(record).purposed(Purpose.ARCHIVING.name());
        return person(record).map(looked::concerning).orElse(looked);
    }

    /** Of a scanned paper, the one whom the directory has under its PPR, if there is any. */
    private Optional<UUID> person(UUID record) {
        return entities.createQuery("""
            select coalesce(a.employee, e.id)
            from ArchiveRecord r
            left join Agreement a on a.id = r.agreement
            left join Employee e on e.ppr = r.ppr
            where r.agreement = :record\
            """, UUID.class)
                .setParameter("record", record)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
