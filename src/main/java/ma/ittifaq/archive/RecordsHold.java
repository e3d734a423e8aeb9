package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** What the archive holds of a person: their records, and the searches that they keep. */
@ApplicationScoped
public class RecordsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        return List.of(new Part(
                "archive",
                "",
                List.of(
                        count(
                                "records",
                                "ArchiveRecord r where r.agreement in"
                                        + " (select a.id from Agreement a where a.employee = :person)",
                                person),
                        count("searches", "SavedSearch r where r.owner = :person", person))));
    }

    private Item count(String name, String from, UUID person) {
        return PersonalData.counted(
                name,
                entities.createQuery("select count(r) from " + from, Long.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }
}
