package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Makes an {@link IndexEdition} where there is much to search, in steps, each a transaction; the one before serves until then. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Editions {
    /** In fewer records words are put together by the database as quickly. */
    static final int LEAST = 20_000;
    /** With so many touched records a new one is worth its making. */
    static final int MUCH_TOUCHED = 200;

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int AT_ONCE = 500_000;
    private static final int FETCHED = 10_000;
    /** Of fewer records a number or a mark has no posting: its words are as quick. */
    private static final int FEW = 8;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The next step towards an edition that is wanted; false when there is none to do.
     *
     * @param least of how many records one is made
     * @param much with how many touched ones another is
     */
    boolean step(int least, int much) {
        Optional<IndexEdition> open = newest(false);
        if (open.isPresent()) {
            post(open.get());
            return true;
        }
        boolean wanted = isWanted(least, much);
        if (wanted) {
            begin();
        }
        return wanted;
    }

    private boolean isWanted(int least, int much) {
        if (number("select count(r) from ArchiveRecord r") < least) {
            return false;
        }
        long touched = number("select count(t) from TouchedRecord t where t.edition is null");
        return newest(true)
                .filter(this::isWhole)
                .filter(edition -> touched < much)
                .filter(edition ->
                        touched == 0 || edition.begunAt().plus(LONGEST).isAfter(clock.instant()))
                .isEmpty();
    }

    /** Whether it has all that it was given: somebody may have laid hands on the tables. */
    private boolean isWhole(IndexEdition edition) {
        return of("select count(p) from Posting p where p.edition = :edition", edition) == edition.words()
                && of("select count(n) from NumberedRecord n where n.edition = :edition", edition) == edition.records();
    }

    private long of(String counted, IndexEdition edition) {
        return entities.createQuery(counted, Long.class)
                .setParameter("edition", edition.id())
                .getSingleResult();
    }

    private long number(String counted) {
        return entities.createQuery(counted, Long.class).getSingleResult();
    }

    private Optional<IndexEdition> newest(boolean finished) {
        return newest(entities, finished);
    }

    private static Optional<IndexEdition> newest(EntityManager entities, boolean finished) {
        return entities.createQuery(
                        "select e from IndexEdition e where e.finishedAt is " + (finished ? "not " : "")
                                + "null order by e.begunAt desc",
                        IndexEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one to read. */
    static Optional<IndexEdition> current(EntityManager entities) {
        return newest(entities, true);
    }

    /** First what was touched is taken note of, then records are numbered: what changes between the two stays touched. */
    private void begin() {
        UUID served = newest(true).filter(this::isWhole).map(IndexEdition::id).orElse(new UUID(0, 0));
        for (String table :
                List.of("Posting p where p.edition", "NumberedRecord n where n.edition", "IndexEdition e where e.id")) {
            entities.createQuery("delete from " + table + " <> :served")
                    .setParameter("served", served)
                    .executeUpdate();
        }
        entities.createQuery("delete from TouchedRecord t where t.edition = :served")
                .setParameter("served", served)
                .executeUpdate();
        IndexEdition edition = new IndexEdition(clock.instant());
        entities.persist(edition);
        entities.createQuery("update TouchedRecord t set t.edition = :edition where t.edition is null or t.edition <>"
                        + " :served")
                .setParameter("edition", edition.id())
                .setParameter("served", served)
                .executeUpdate();
        edition.number(entities.createNativeQuery("insert into archive_numbered (edition_id, number, record_id)"
                        + " select cast(:edition as uuid), row_number() over (order by recorded_at, agreement_id) - 1,"
                        + " agreement_id from archive_record")
                .setParameter("edition", edition.id())
                .executeUpdate());
    }

    /** The words that come next; after the last of them what the records themselves say, and it serves. */
    private void post(IndexEdition edition) {
        String reached = edition.reached().orElse("");
        Optional<String> last = entities.createQuery(
                        "select w.word from ArchiveWord w where w.word > :reached order by w.word", String.class)
                .setParameter("reached", reached)
                .setFirstResult(AT_ONCE - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        TypedQuery<Object[]> words = numbered(
                edition,
                "w.word",
                "ArchiveWord w",
                "w.record where w.word > :reached"
                        + last.map(word -> " and w.word <= :last").orElse(""));
        words.setParameter("reached", reached);
        last.ifPresent(word -> words.setParameter("last", word));
        post(edition, words, word -> word);
        last.ifPresentOrElse(edition::reach, () -> end(edition));
    }

    private void end(IndexEdition edition) {
        post(edition, numbered(edition, "cast(r.state as string)", "ArchiveRecord r", "r.agreement"), Mark::state);
        post(
                edition,
                numbered(
                        edition,
                        "cast(r.endsOn as string)",
                        "ArchiveRecord r",
                        "r.agreement where r.endsOn is not null"),
                Mark::ended);
        post(
                edition,
                numbered(edition, "cast(k.fateDueOn as string)", "RecordAge k", "k.agreement where " + Search.AWAITED),
                Mark::due);
        edition.finish(clock.instant());
    }

    private TypedQuery<Object[]> numbered(IndexEdition edition, String said, String from, String record) {
        return entities.createQuery(
                        "select " + said + ", n.number from " + from
                                + " join NumberedRecord n on n.edition = :edition and n.record = " + record,
                        Object[].class)
                .setParameter("edition", edition.id())
                .setHint("org.hibernate.fetchSize", FETCHED);
    }

    private void post(IndexEdition edition, TypedQuery<Object[]> said, UnaryOperator<String> mark) {
        Map<String, RoaringBitmap> numbers = new HashMap<>();
        try (Stream<Object[]> rows = said.getResultStream()) {
            rows.forEach(row -> numbers.computeIfAbsent((String) row[0], any -> new RoaringBitmap())
                    .add((int) row[1]));
        }
        numbers.forEach((word, of) -> post(edition, mark.apply(word), of));
        entities.flush();
    }

    private void post(IndexEdition edition, String word, RoaringBitmap numbers) {
        if (Character.isLetter(word.codePointAt(0)) || Mark.isOfEdition(word) || numbers.getCardinality() >= FEW) {
            Posting posting = new Posting(edition.id(), word, numbers);
            entities.persist(posting);
            edition.post(1);
        }
    }
}
