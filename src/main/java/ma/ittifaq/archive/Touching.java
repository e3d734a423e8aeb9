package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * Notes, in the transaction of the change, that what is said of a record to find it by is no longer what it was: its words
 * and marks, its state, when its fate is due, or that it is there at all.
 */
@ApplicationScoped
public class Touching {
    @PersistenceContext
    EntityManager entities;

    public void note(UUID record) {
        entities.persist(new TouchedRecord(record));
    }
}
