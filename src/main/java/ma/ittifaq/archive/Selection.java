package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All the records that a question finds, for decisions about them together. */
@ApplicationScoped
public class Selection {
    @PersistenceContext
    EntityManager entities;

    public List<UUID> of(Question question, int most) {
        return new Search(question).ids(entities, most);
    }
}
