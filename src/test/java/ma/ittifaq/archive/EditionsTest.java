package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.document.Act;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put together from lists of numbers is what the database finds record by record. */
class EditionsTest {
    private static final int RECORDS = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final TestBeans beans = new TestBeans();
    private static final Random random = new Random(3);
    private static final ManyRecords names = new ManyRecords(random);
    private static MemoryDatabase database;

    @BeforeAll
    static void fill() {
        database = MemoryDatabase.emptied();
        sql("set referential_integrity false");
        for (int i = 0; i < RECORDS; i++) {
            record(i);
        }
        learn();
        make();
        database.keep();
    }

    @BeforeEach
    void restore() {
        database.restore();
        sql("set referential_integrity false");
    }

    @Test
    void theSameIsFoundWhateverIsAsked() {
        compare();
    }

    @Test
    void whatWasTouchedSinceIsFoundAsItIsNow() {
        List<UUID> ids = ids();
        touch("delete from archive_word where word = '/TOP' and record_id = '%s'", ids.subList(0, 10));
        touch("update archive_record set state = 'TERMINATED' where agreement_id = '%s'", ids.subList(5, 20));
        touch("update record_age set fate_due_on = date '2026-03-01' where agreement_id = '%s'", ids.subList(15, 30));
        touch("delete from record_age where agreement_id = '%s'", ids.subList(30, 36));
        for (UUID gone : ids.subList(36, 42)) {
            touch("delete from archive_word where record_id = '%s'", List.of(gone));
            sql("delete from record_age where agreement_id = '" + gone + "'");
            sql("delete from archive_record where agreement_id = '" + gone + "'");
        }
        for (int i = RECORDS; i < RECORDS + 10; i++) {
            touch("update archive_record set version = 1 where agreement_id = '%s'", List.of(record(i)));
        }
        learn();
        compare();
        make();
        assertEquals(0, touched(), "the next edition has read them");
        compare();
    }

    @Test
    void anEditionThatLostSomethingIsMadeAnew() {
        assertFalse(step(), "there is nothing to do");
        sql("delete from archive_posting where word like '~%'");
        assertTrue(step());
        make();
        assertFalse(step());
    }

    @Test
    void whereTooMuchWasTouchedTheDatabaseFindsEverything() {
        sql("insert into archive_touched select random_uuid(), random_uuid(), null from system_range(1, 1001)");
        assertTrue(database.inTransaction(EditionsTest::open).isEmpty());
    }

    @Test
    void numbersThatBeginSoAreLeftToTheDatabase() {
        assertTrue(database.inTransaction(entities -> lists(entities, Question.of("1000 100"), 0, 20))
                .isEmpty());
    }

    private static void compare() {
        for (Question question : questions()) {
            database.inTransaction(entities -> {
                if (new AskedWords(entities, question, Map.of()).isUnknown()) {
                    return question;
                }
                Slice listed = lists(entities, question, 0, 500).orElseThrow(() -> new AssertionError(question));
                Search search = new Search(question);
                List<UUID> found = search.page(entities, 0, 500).stream()
                        .map(ArchiveRecord::agreement)
                        .toList();
                List<UUID> said =
                        listed.records().stream().map(ArchiveRecord::agreement).toList();
                assertEquals(
                        found.stream().sorted().toList(), said.stream().sorted().toList(), question::toString);
                assertEquals(search.count(entities, 1_000), listed.count(), question::toString);
                List<UUID> leaf = lists(entities, question, 7, 5).orElseThrow().records().stream()
                        .map(ArchiveRecord::agreement)
                        .toList();
                assertEquals(said.stream().skip(7).limit(5).toList(), leaf, "another page of the same");
                return question;
            });
        }
    }

    private static Optional<Slice> lists(EntityManager entities, Question question, int offset, int page) {
        AskedWords words = new AskedWords(entities, question, Map.of());
        return open(entities).flatMap(lists -> lists.slice(words, question, offset, page, 1_000));
    }

    private static Optional<Lists> open(EntityManager entities) {
        return Editions.current(entities).flatMap(edition -> Lists.open(edition, entities));
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            questions.add(Question.of(names.person().fr()));
            questions.add(Question.of(names.turned()));
            questions.add(Question.of(
                    names.family().fr().substring(0, 2) + " " + names.family().ar()));
            questions.add(asked(names.family().ar(), List.of(AgreementState.EXPIRED, AgreementState.TERMINATED)));
            questions.add(asked("", List.of(AgreementState.ACTIVE)));
            questions.add(asked("", List.of()).keeping(Kept.DUE, TODAY));
            LocalDate from = LocalDate.of(2020, 4, 1).plusDays(random.nextInt(2_000));
            questions.add(asked("", List.of())
                    .with(new Facets(
                            Optional.of(Act.Kind.AGREEMENT),
                            Optional.of("3/2020"),
                            Optional.empty(),
                            Optional.of(from),
                            Optional.of(from.plusDays(45)))));
        }
        return questions.stream().filter(Lists::canSay).toList();
    }

    private static Question asked(String text, List<AgreementState> states) {
        return Question.of(Optional.of(text), Optional.of("TOP"), Optional.empty(), states);
    }

    private static UUID record(int i) {
        UUID id = new UUID(random.nextLong(), i);
        Bilingual name = names.person();
        LocalDate start = LocalDate.of(2020, 4, 16).plusDays(random.nextInt(2_000));
        LocalDate end = start.plusMonths(6L + random.nextInt(7));
        String state = i % 3 == 0 ? "ACTIVE" : "EXPIRED";
        String at = "timestamp with time zone '" + start + " 10:00:00Z'";
        List<String> rows = new ArrayList<>();
        rows.add(
                "insert into archive_record values ('%s', 0, 'U/%d', 'INITIAL', '%s', '%s', null, '%s', '%s', 'U', 'ا', 'U',"
                                .formatted(id, i, state, names.ppr(i), name.ar(), name.fr())
                        + " '/TOP/U%d/', %d, date '%s', date '%s', '2020-04/1', '3/2020', %s, null, 'SIGNED_HERE')"
                                .formatted(i % 5, start.getYear(), start, end, at));
        rows.add("insert into record_age values ('%s', 0, 'INTERMEDIATE', %s, random_uuid(), 'ELIMINATION', date '%s')"
                .formatted(id, at, end.plusYears(2)));
        Indexing.words("/TOP/U" + i % 5 + "/", start, end, "3/2020", "2020-04/1", name.ar(), name.fr(), names.ppr(i))
                .forEach(word -> rows.add("insert into archive_word values ('%s', %s, '%s')".formatted(word, at, id)));
        sql(rows.toArray(String[]::new));
        return id;
    }

    private static void learn() {
        sql("insert into archive_vocabulary select distinct word from archive_word w where (word >= 'a'"
                + " or word >= '0' and word < ':') and not exists (select 1 from archive_vocabulary v where v.word ="
                + " w.word)");
    }

    private static void touch(String statement, List<UUID> records) {
        for (UUID record : records) {
            sql(statement.formatted(record));
            beans.inTransaction(database, () -> {
                beans.get(Touching.class).note(record);
                return record;
            });
        }
    }

    private static void make() {
        while (step()) {
            // The next step.
        }
    }

    private static boolean step() {
        // Whatever was touched is enough.
        return beans.inTransaction(database, () -> beans.get(Editions.class).step(1, 1));
    }

    private static long touched() {
        return database.inTransaction(entities -> entities.createQuery(
                        "select count(t) from TouchedRecord t where t.edition is null", Long.class)
                .getSingleResult());
    }

    private static List<UUID> ids() {
        return database.inTransaction(entities -> entities.createQuery(
                        "select r.agreement from ArchiveRecord r order by r.reference", UUID.class)
                .getResultList());
    }

    private static void sql(String... statements) {
        database.inTransaction(entities -> {
            for (String statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
            return statements;
        });
    }
}
