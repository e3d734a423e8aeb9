package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.archive.Question.Kept;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a question finds, as numbers of an {@link IndexEdition}, put together from its postings; of what was touched since, from
 * the words themselves.
 */
final class Lists {
    /** More words that begin so are left to the database. */
    private static final int MOST_WORDS = 5_000;

    private static final int FETCHED = 200;

    private final EntityManager entities;
    private final IndexEdition edition;
    private final TouchedRecords touched;

    private Lists(EntityManager entities, IndexEdition edition, TouchedRecords touched) {
        this.entities = entities;
        this.edition = edition;
        this.touched = touched;
    }

    /** Empty where so much was touched since that it is of no use. */
    static Optional<Lists> open(IndexEdition edition, EntityManager entities) {
        return TouchedRecords.since(edition, entities).map(touched -> new Lists(entities, edition, touched));
    }

    /** Whether all that is asked for beside the words is said in an edition. */
    static boolean canSay(Question question) {
        Facets facets = question.facets();
        return Stream.of(question.ppr(), question.cnie(), question.reference(), question.textAsCnie())
                        .allMatch(Optional::isEmpty)
                && (facets.act().isEmpty() || facets.act().flatMap(Mark::act).isPresent())
                && facets.from().isPresent() == facets.until().isPresent()
                && (facets.from().isEmpty()
                        || !PeriodMarks.meeting(facets.from(), facets.until()).isEmpty())
                && question.keeping().filter(k -> k.kept() != Kept.DUE).isEmpty();
    }

    /** Empty where too many words begin as one of the question's. */
    Optional<Slice> slice(AskedWords words, Question question, int offset, int page, int most) {
        SaidLists said = new SaidLists(words, question);
        return posted(said).map(posted -> {
            RoaringBitmap found = RoaringBitmap.andNot(said.all(posted), touched.numbers());
            found.or(said.all(touched.said(said)));
            int enough = Math.max(most + 1, offset + page);
            List<RoaringBitmap> parts = question.keeping()
                    .map(keeping -> due(found, keeping.day(), enough))
                    .orElse(List.of(found));
            int count = Math.min(
                    most + 1,
                    parts.stream().mapToInt(RoaringBitmap::getCardinality).sum());
            return new Slice(
                    records(highest(parts).skip(offset).limit(page).boxed().toList()), count);
        });
    }

    private Optional<Map<String, RoaringBitmap>> posted(SaidLists said) {
        Map<String, RoaringBitmap> posted = new HashMap<>();
        for (String beginning : said.beginnings()) {
            List<Posting> found = postings("p.word >= :beginning and p.word < :behind order by p.word", MOST_WORDS + 1)
                    .setParameter("beginning", beginning)
                    .setParameter("behind", AskedWords.behind(beginning))
                    .getResultList();
            // Numbers that few records have are not posted.
            if (found.size() > MOST_WORDS || !Character.isLetter(beginning.codePointAt(0))) {
                return Optional.empty();
            }
            found.forEach(posting -> posted.put(posting.word(), posting.numbers()));
        }
        postings("p.word in :words", Integer.MAX_VALUE)
                .setParameter("words", said.words())
                .getResultList()
                .forEach(posting -> posted.put(posting.word(), posting.numbers()));
        unposted(
                said.words().stream()
                        .filter(word -> !posted.containsKey(word) && !Mark.isOfEdition(word))
                        .toList(),
                posted);
        return Optional.of(posted);
    }

    private TypedQuery<Posting> postings(String which, int most) {
        return entities.createQuery("select p from Posting p where p.edition = :edition and " + which, Posting.class)
                .setParameter("edition", edition.id())
                .setHint("org.hibernate.readOnly", true)
                .setMaxResults(most);
    }

    /** Of words that few records have. */
    private void unposted(List<String> words, Map<String, RoaringBitmap> posted) {
        if (words.isEmpty()) {
            return;
        }
        List<Object[]> said = entities.createQuery(
                        "select w.word, w.record from ArchiveWord w where w.word in :words", Object[].class)
                .setParameter("words", words)
                .getResultList();
        Map<UUID, Integer> numbers =
                numbers(said.stream().map(row -> (UUID) row[1]).distinct().toList());
        said.stream().filter(row -> numbers.containsKey((UUID) row[1])).forEach(row -> posted.computeIfAbsent(
                        (String) row[0], any -> new RoaringBitmap())
                .add(numbers.get((UUID) row[1])));
    }

    private Map<UUID, Integer> numbers(List<UUID> records) {
        return entities.createQuery(
                        "select n.record, n.number from NumberedRecord n where n.edition = :edition and n.record in"
                                + " :records",
                        Object[].class)
                .setParameter("edition", edition.id())
                .setParameter("records", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** Those whose fate is due on the day, by the day on which it came due, the last first; as far as the answer goes. */
    private List<RoaringBitmap> due(RoaringBitmap found, LocalDate day, int enough) {
        SortedMap<String, RoaringBitmap> now = touched.due(day);
        List<RoaringBitmap> parts = new ArrayList<>();
        try (Stream<Posting> days = days(day)) {
            Iterator<Posting> posted = days.iterator();
            int count = 0;
            while (posted.hasNext() && count < enough) {
                Posting next = posted.next();
                SortedMap<String, RoaringBitmap> later = now.headMap(next.word());
                count += add(later.values(), found, parts);
                later.clear();
                RoaringBitmap said = RoaringBitmap.andNot(next.numbers(), touched.numbers());
                Optional.ofNullable(now.remove(next.word())).ifPresent(said::or);
                count += add(List.of(said), found, parts);
                entities.detach(next);
            }
        }
        add(now.values(), found, parts);
        return parts;
    }

    private Stream<Posting> days(LocalDate day) {
        return postings("p.word > :none and p.word <= :day order by p.word desc", Integer.MAX_VALUE)
                .setParameter("none", Mark.due(""))
                .setParameter("day", Mark.due(day.toString()))
                .setHint("org.hibernate.fetchSize", FETCHED)
                .getResultStream();
    }

    private static int add(Collection<RoaringBitmap> days, RoaringBitmap found, List<RoaringBitmap> parts) {
        int count = 0;
        for (RoaringBitmap day : days) {
            RoaringBitmap part = RoaringBitmap.and(day, found);
            if (!part.isEmpty()) {
                parts.add(part);
                count += part.getCardinality();
            }
        }
        return count;
    }

    /** Highest numbers first, part by part. */
    private static IntStream highest(List<RoaringBitmap> parts) {
        return parts.stream().flatMapToInt(part -> IntStream.iterate(part.getCardinality() - 1, i -> i >= 0, i -> i - 1)
                .map(part::select));
    }

    private List<ArchiveRecord> records(List<Integer> numbers) {
        Map<Integer, ArchiveRecord> records = touched.records(numbers);
        entities.createQuery(
                        "select n.number, r from NumberedRecord n join ArchiveRecord r on r.agreement = n.record"
                                + " where n.edition = :edition and n.number in :numbers",
                        Object[].class)
                .setParameter("edition", edition.id())
                .setParameter("numbers", numbers)
                .getResultStream()
                .forEach(row -> records.put((Integer) row[0], (ArchiveRecord) row[1]));
        return numbers.stream().map(records::get).filter(Objects::nonNull).toList();
    }
}
