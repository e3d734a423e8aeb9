package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes the words by which a record is found. */
@ApplicationScoped
public class WordIndex {
    @PersistenceContext
    EntityManager entities;

    /** Of a record that has none yet. */
    public void write(ArchiveRecord kept) {
        Filing.words(kept).forEach(word -> entities.persist(new ArchiveWord(word, kept.agreement())));
    }
}
