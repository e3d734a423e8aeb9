package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.ittifaq.archive.retention.RecordAge;
import org.roaringbitmap.RoaringBitmap;

/** What was touched since an {@link IndexEdition} was begun, by the numbers that it has there or, filed later, would have. */
final class TouchedRecords {
    private static final int MOST = 1_000;

    private record Touched(int number, UUID record, Optional<ArchiveRecord> kept, Optional<RecordAge> age) {}

    private final EntityManager entities;
    private final IndexEdition edition;
    private final Map<UUID, Touched> all = new HashMap<>();
    private final RoaringBitmap numbers = new RoaringBitmap();

    private TouchedRecords(IndexEdition edition, EntityManager entities, List<Object[]> rows) {
        this.entities = entities;
        this.edition = edition;
        int next = edition.records();
        for (Object[] row : rows) {
            UUID record = (UUID) row[0];
            if (!all.containsKey(record)) {
                int number = row[1] == null ? next++ : (int) row[1];
                all.put(
                        record,
                        new Touched(
                                number,
                                record,
                                Optional.ofNullable((ArchiveRecord) row[2]),
                                Optional.ofNullable((RecordAge) row[3])));
                numbers.add(number);
            }
        }
    }

    /** Empty where it is too much to be looked at one by one. */
    static Optional<TouchedRecords> since(IndexEdition edition, EntityManager entities) {
        List<Object[]> rows = entities.createQuery("""
            select t.record, n.number, r, k from TouchedRecord t
            left join NumberedRecord n on n.edition = :edition and n.record = t.record
            left join ArchiveRecord r on r.agreement = t.record
            left join RecordAge k on k.agreement = t.record
            where t.edition is null or t.edition <> :edition
            order by r.recordedAt, t.record\
            """, Object[].class)
                .setParameter("edition", edition.id())
                .setMaxResults(MOST + 1)
                .getResultList();
        return rows.size() > MOST ? Optional.empty() : Optional.of(new TouchedRecords(edition, entities, rows));
    }

    RoaringBitmap numbers() {
        return numbers;
    }

    /** The words and marks of the question that they have now. */
    Map<String, RoaringBitmap> said(SaidLists asked) {
        Map<String, RoaringBitmap> said = new HashMap<>();
        if (all.isEmpty()) {
            return said;
        }
        words(asked).getResultStream().forEach(row -> add(said, (String) row[1], all.get((UUID) row[0])));
        all.values().forEach(touched -> touched.kept().ifPresent(kept -> {
            add(said, Mark.state(kept.state().name()), touched);
            kept.endsOn().ifPresent(day -> add(said, Mark.ended(day.toString()), touched));
        }));
        return said;
    }

    private TypedQuery<Object[]> words(SaidLists asked) {
        List<String> beginnings = asked.beginnings();
        String begun = IntStream.range(0, beginnings.size())
                .mapToObj(i -> " or w.word >= :from%1$d and w.word < :to%1$d".formatted(i))
                .collect(Collectors.joining());
        TypedQuery<Object[]> query = entities.createQuery(
                        "select w.record, w.word from ArchiveWord w where w.record in :records and (w.word in :words"
                                + begun + ")",
                        Object[].class)
                .setParameter("records", all.keySet())
                .setParameter("words", asked.words());
        for (int i = 0; i < beginnings.size(); i++) {
            query.setParameter("from" + i, beginnings.get(i))
                    .setParameter("to" + i, AskedWords.behind(beginnings.get(i)));
        }
        return query;
    }

    /** Those whose fate is due on a day, by the mark of the day on which it came due, the last first. */
    SortedMap<String, RoaringBitmap> due(LocalDate day) {
        SortedMap<String, RoaringBitmap> due = new TreeMap<>(Comparator.reverseOrder());
        all.values().forEach(touched -> touched.age()
                .flatMap(RecordAge::awaits)
                .filter(on -> !on.isAfter(day))
                .ifPresent(on -> add(due, Mark.due(on.toString()), touched)));
        return due;
    }

    private static void add(Map<String, RoaringBitmap> said, String word, Touched touched) {
        said.computeIfAbsent(word, any -> new RoaringBitmap()).add(touched.number());
    }

    /** Those of the numbers that are of no record of the edition. */
    Map<Integer, ArchiveRecord> records(List<Integer> wanted) {
        return all.values().stream()
                .filter(touched -> touched.number() >= edition.records() && wanted.contains(touched.number()))
                .filter(touched -> touched.kept().isPresent())
                .collect(Collectors.toMap(
                        Touched::number, touched -> touched.kept().orElseThrow()));
    }
}
