package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of names that are kept, and which of them somebody may have meant. */
@ApplicationScoped
class Spellings {
    /** Comes after every digit: numbers are not spelled. */
    static final String BEGINNING = ":";

    private static final int AT_ONCE = 200;
    private static final int MOST_NEAR = 20;

    @PersistenceContext
    EntityManager entities;

    /** Those of the words that were not known. */
    void learn(Collection<String> words) {
        Set<String> news = new TreeSet<>(words);
        entities.createQuery("select k.word from KnownWord k where k.word in :words", String.class)
                .setParameter("words", words)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(news::remove);
        news.forEach(word -> entities.createNativeQuery(
                        "insert into archive_vocabulary (word) values (:word) on conflict do nothing")
                .setParameter("word", word)
                .executeUpdate());
        spell(news);
    }

    /** Those that are spelled, and how was not known. */
    private void spell(Collection<String> words) {
        for (String word : words) {
            if (NearWords.isSpelled(word) && !isKnown(word)) {
                NearWords.variants(word).forEach(variant -> learn(variant, word));
            }
        }
    }

    private boolean isKnown(String word) {
        return entities.createQuery(
                                "select count(s) from SpelledWord s where s.variant = :word and s.word = :word",
                                Long.class)
                        .setParameter("word", word)
                        .getSingleResult()
                > 0;
    }

    private void learn(String variant, String word) {
        entities.createNativeQuery(
                        "insert into archive_spelling (variant, word) values (:variant, :word) on conflict do nothing")
                .setParameter("variant", variant)
                .setParameter("word", word)
                .executeUpdate();
    }

    /** Learns the words of search that come next; answers the last of them, empty when there are no more. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<String> learnAfter(String reached) {
        List<String> words = entities.createQuery(
                        "select k.word from KnownWord k where k.word > :reached order by k.word", String.class)
                .setParameter("reached", reached)
                .setMaxResults(AT_ONCE)
                .getResultList();
        spell(words);
        return words.size() < AT_ONCE ? Optional.empty() : Optional.of(words.getLast());
    }

    /** Words of kept names that are near to what was typed, itself left out; none for what is not spelled. */
    List<String> near(String typed) {
        if (!NearWords.isSpelled(typed)) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s.word from SpelledWord s where s.variant in :variants order by s.word",
                        String.class)
                .setParameter("variants", NearWords.variants(typed))
                .getResultStream()
                .filter(word -> !word.equals(typed) && NearWords.near(typed, word))
                .limit(MOST_NEAR)
                .toList();
    }
}
