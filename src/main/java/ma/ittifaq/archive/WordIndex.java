package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;

/** Writes the words by which a record is found, how they are spelled, and what it cites; mends what is otherwise. */
@ApplicationScoped
public class WordIndex {
    /** So many records are best looked at in one step. */
    public static final int AT_ONCE = 100;

    private static final int PROBED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Spellings spellings;

    @Inject
    TypedTexts typed;

    @Inject
    Touching touching;

    /** Of a record that is new, or in whose file something has happened. */
    public void write(ArchiveRecord kept) {
        touching.note(kept.agreement());
        mend(List.of(kept));
    }

    /** Makes the index say of these records what it has to; answers those of which it said anything else. */
    public List<ArchiveRecord> mend(List<ArchiveRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        // Once is enough: no question below looks through all that is open anew while the writer is held.
        entities.flush();
        List<UUID> ids = records.stream().map(ArchiveRecord::agreement).toList();
        Map<UUID, Set<String>> said = said(ids);
        Map<UUID, List<String>> texts = typed.of(ids);
        Map<UUID, Set<Act.Kind>> acts = acts(ids);
        Set<String> learnt = new TreeSet<>();
        List<Object[]> news = new ArrayList<>();
        List<ArchiveRecord> wrong = records.stream()
                .filter(kept -> mend(
                        kept,
                        wanted(
                                kept,
                                texts.getOrDefault(kept.agreement(), List.of()),
                                acts.getOrDefault(kept.agreement(), Set.of())),
                        said.getOrDefault(kept.agreement(), Set.of()),
                        learnt,
                        news))
                .toList();
        WordRows.insert(entities, "archive_word", List.of("word", "recorded_at", "record_id"), news);
        wrong.forEach(kept -> touching.note(kept.agreement()));
        spellings.learn(learnt);
        WordRows.insert(
                entities,
                "archive_citation",
                List.of("legal_references", "clause_set"),
                records.stream()
                        .map(kept ->
                                List.of(kept.legalReferences(), kept.clauseSet().orElse("")))
                        .distinct()
                        .map(List::toArray)
                        .toList());
        return wrong;
    }

    /** Whether some of the newest records have no words, or no word is known: the index, or much of it, is gone. */
    public boolean isLost() {
        Object[] found =
                (Object[]) entities.createNativeQuery("""
                    select count(*), sum(case when exists (select 1 from archive_word w where w.record_id = n.agreement_id)
                      and exists (select 1 from archive_vocabulary) then 1 else 0 end)
                    from (select agreement_id from archive_record order by recorded_at desc, agreement_id desc limit %d) n
                    """.formatted(PROBED)).getSingleResult();
        return found[1] != null && ((Number) found[1]).longValue() < ((Number) found[0]).longValue();
    }

    /** The words of what the record says of itself. */
    static Set<String> described(ArchiveRecord kept) {
        return Words.of(
                kept.name().ar(), kept.name().fr(), kept.ppr(), kept.reference().orElse(""));
    }

    /** All the words and marks by which the record is to be found. */
    private static Set<String> wanted(ArchiveRecord kept, List<String> texts, Set<Act.Kind> acts) {
        Set<String> words = described(kept);
        words.addAll(Words.typed(texts));
        words.addAll(marks(kept));
        acts.forEach(kind -> Mark.act(kind).ifPresent(words::add));
        return words;
    }

    /** What is marked of a record's own description. */
    static Set<String> marks(ArchiveRecord kept) {
        return Stream.of(
                        split(kept.unitPath(), "/").map(Mark::unit),
                        Stream.of(Mark.year(kept.year())),
                        split(kept.legalReferences(), ",").map(Mark::cited),
                        kept.clauseSet().map(Mark::clauses).stream(),
                        PeriodMarks.of(kept.startsOn(), kept.endsOn()).stream())
                .flatMap(marks -> marks)
                .collect(Collectors.toSet());
    }

    private static Stream<String> split(String text, String between) {
        return Stream.of(text.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private Map<UUID, Set<Act.Kind>> acts(List<UUID> records) {
        return entities.createQuery(
                        "select distinct a.agreement, a.kind from Act a where a.agreement in :records", Object[].class)
                .setParameter("records", records)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Act.Kind) row[1], Collectors.toSet())));
    }

    private Map<UUID, Set<String>> said(List<UUID> records) {
        return entities.createQuery(
                        "select w.record, w.word from ArchiveWord w where w.record in :records", Object[].class)
                .setParameter("records", records)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private boolean mend(
            ArchiveRecord kept, Set<String> wanted, Set<String> said, Set<String> learnt, List<Object[]> news) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(said);
        missing.forEach(
                word -> news.add(new Object[] {word, kept.recordedAt().atOffset(ZoneOffset.UTC), kept.agreement()}));
        wanted.stream().filter(word -> !Mark.is(word)).forEach(learnt::add);
        Set<String> surplus = new HashSet<>(said);
        surplus.removeAll(wanted);
        if (!surplus.isEmpty()) {
            entities.createQuery("delete from ArchiveWord w where w.record = :record and w.word in :words")
                    .setParameter("record", kept.agreement())
                    .setParameter("words", surplus)
                    .setFlushMode(FlushModeType.COMMIT)
                    .executeUpdate();
        }
        return !missing.isEmpty() || !surplus.isEmpty();
    }
}
