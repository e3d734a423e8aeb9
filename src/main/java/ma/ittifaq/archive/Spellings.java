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
import java.util.stream.Collectors;

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
        WordRows.insert(
                entities,
                "archive_vocabulary",
                List.of("word"),
                news.stream().map(word -> new Object[] {word}).toList());
        spell(news);
    }

    /** Those that are spelled, and how was not known. */
    private void spell(Collection<String> words) {
        Set<String> news = words.stream().filter(NearWords::isSpelled).collect(Collectors.toCollection(TreeSet::new));
        entities.createQuery(
                        "select s.word from SpelledWord s where s.variant = s.word and s.word in :words", String.class)
                .setParameter("words", news)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(news::remove);
        WordRows.insert(
                entities,
                "archive_spelling",
                List.of("variant", "word"),
                news.stream()
                        .flatMap(word -> NearWords.variants(word).stream().map(variant -> new Object[] {variant, word}))
                        .toList());
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
