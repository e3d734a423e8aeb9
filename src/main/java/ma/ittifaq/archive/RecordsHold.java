package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** What the archive holds of a person: their records, those of papers signed before us too. */
@ApplicationScoped
public class RecordsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        long records = entities.createQuery(
                        "select count(r) from ArchiveRecord r where r.agreement in"
                                + " (select a.id from Agreement a where a.employee = :person)"
                                + " or r.ppr = (select e.ppr from Employee e where e.id = :person)",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
        return List.of(new Part("archive", "", List.of(PersonalData.counted("records", records))));
    }
}
