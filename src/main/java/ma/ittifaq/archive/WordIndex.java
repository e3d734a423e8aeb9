package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Writes the words by which a record is found, how they are spelled, and what it cites. */
@ApplicationScoped
public class WordIndex {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Spellings spellings;

    /** Of a record that has none yet. */
    public void write(ArchiveRecord kept) {
        Set<String> words = Filing.words(kept);
        words.forEach(word -> entities.persist(new ArchiveWord(word, kept)));
        spellings.learn(words);
        entities.createNativeQuery("insert into archive_citation (legal_references, clause_set)"
                        + " values (:texts, :clauses) on conflict do nothing")
                .setParameter("texts", kept.legalReferences())
                .setParameter("clauses", kept.clauseSet().orElse(""))
                .executeUpdate();
    }
}
