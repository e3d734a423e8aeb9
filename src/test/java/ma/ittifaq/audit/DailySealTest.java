package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.HeadSeal;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Program;
import ma.ittifaq.signing.TestSeal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journal of two days under the administration's real seal: what the verifier beside the server says of it, and of what
 * somebody makes of it who holds the whole database, but not the key of the seal.
 */
class DailySealTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static MemoryDatabase database;
    private static Program verifier;
    private static String root;

    @TempDir
    Path directory;

    @BeforeAll
    static void sealTwoDays(@TempDir Path compiled) {
        verifier = Program.compiled("deploy/journal/VerifyJournal.java", compiled);
        database = MemoryDatabase.emptied();
        for (Instant day : List.of(MONDAY, TUESDAY)) {
            database.inTransaction(entities -> tell(entities, day));
            chain();
            database.inTransaction(entities -> seal(entities, day));
            chain();
        }
        root = database.inTransaction(entities -> TestSeal.root(entities, TUESDAY));
        database.keep();
    }

    @BeforeEach
    void restore() {
        database.restore();
    }

    @Test
    void aSealedJournalIsIntactAndItsRootIsTrusted() throws Exception {
        List<String> answer = verdict(0, root);
        assertEquals("intact: 10 entries", answer.getFirst());
        assertEquals("seals: 2, time stamps: 2, the last: 2026-11-24 over entry 8", answer.get(2));
        assertEquals("entries behind the last seal: 2", answer.get(3));
        assertTrue(answer.get(4).startsWith("sealed by: "), answer::toString);
        assertTrue(answer.get(5).startsWith("trusted: "), answer::toString);
        assertTrue(verdict(0, "").get(5).startsWith("not compared"));
    }

    @Test
    void theSealOfADayIsPlacedOnce() {
        assertEquals(Optional.empty(), database.inTransaction(e -> seals(e).due(day(TUESDAY), TUESDAY)));
        int again = database.inTransaction(e -> seal(e, TUESDAY.plusSeconds(60)));
        assertEquals(0, again);
        Standing.Sealed last = database.inTransaction(Seals::last).orElseThrow();
        assertEquals(8, last.sequence());
        assertTrue(last.stamped());
    }

    @Test
    void aStampThatComesLaterIsKept() throws Exception {
        sql("delete from journal_seal_stamp");
        assertEquals(
                "not intact: the time stamp of the seal over entry 3 is missing, which entry 5 tells of",
                verdict(1, root).getFirst());
        database.inTransaction(e -> seal(e, TUESDAY.plusSeconds(60)));
        List<String> answer = verdict(0, root);
        assertEquals("seals: 2, time stamps: 2, the last: 2026-11-24 over entry 8", answer.get(2));
        assertEquals(
                List.of("late: the seal of 2026-11-23 says 2026-11-23T12:00:00Z and was stamped at"
                        + " 2026-11-24T12:01:00Z"),
                answer.stream().filter(line -> line.startsWith("late")).toList());
    }

    @Test
    void aJournalMadeAnewWithoutItsSealsIsNotIntactForWhoGivesRoots() throws Exception {
        sql("delete from journal_seal_stamp");
        sql("delete from journal_seal");
        sql("update journal_entry set canonical = replace(replace(canonical, 'journal.sealed', 'document.read'),"
                + " 'journal.stamped', 'document.read')");
        makeAnew();
        assertEquals(
                "not intact: no seal vouches for its 10 entries; all of it may have been made anew",
                verdict(1, root).getFirst());
        assertEquals(
                "no seal: only a hash that was noted elsewhere tells whether all of it was made anew",
                verdict(0, "").get(2));
    }

    @Test
    void aJournalMadeAnewDoesNotFitItsSeal() throws Exception {
        makeAnew();
        assertEquals(
                "not intact: the seal of 2026-11-23 is not over entry 3 and its hash: the journal before it was made"
                        + " anew",
                verdict(1, root).getFirst());
    }

    @Test
    void aSealThatIsMadeToFitIsNoSeal() throws Exception {
        makeAnew();
        sql("update journal_seal set hash = (select l.hash from journal_link l where l.sequence ="
                + " journal_seal.sequence)");
        assertEquals(
                "not intact: the seal of 2026-11-23 is altered: its signature does not fit",
                verdict(1, root).getFirst());
    }

    @Test
    void aSealThatWasTakenAwayIsMissed() throws Exception {
        sql("delete from journal_seal_stamp where sealed_on = date '2026-11-23'");
        sql("delete from journal_seal where sealed_on = date '2026-11-23'");
        assertEquals(
                "not intact: the seal over entry 3 is missing, which entry 4 tells of",
                verdict(1, root).getFirst());
    }

    @Test
    void aStampOfAnotherSealIsNone() throws Exception {
        sql("update journal_seal_stamp set token ="
                + " (select t.token from journal_seal_stamp t where t.sealed_on = date '2026-11-23')");
        assertEquals(
                "not intact: the seal of 2026-11-24 or its time stamp is altered: the time stamp is of something else",
                verdict(1, root).getFirst());
    }

    @Test
    void aSealOfAnotherAuthorityIsNotTrusted() throws Exception {
        assertTrue(verdict(1, TestSeal.otherRoot(MONDAY)).getFirst().contains("none of the given roots issued"));
    }

    /** One entry is another, and every hash behind it is computed again: without a seal nobody would know. */
    private static void makeAnew() {
        database.inTransaction(entities -> {
            entities.createNativeQuery(
                            "update journal_entry set canonical = replace(canonical, 'subject-1', 'subject-9')")
                    .executeUpdate();
            List<Object[]> rows = entities.createQuery(
                            "select l.sequence, e.canonical from JournalLink l join JournalEntry e on e.id = l.entry"
                                    + " order by l.sequence",
                            Object[].class)
                    .getResultList();
            String hash = Chain.START;
            for (Object[] row : rows) {
                hash = Chain.next(hash, (String) row[1]);
                entities.createNativeQuery("update journal_link set hash = ?1 where sequence = ?2")
                        .setParameter(1, hash)
                        .setParameter(2, row[0])
                        .executeUpdate();
            }
            return entities.createNativeQuery("update journal_head set hash = ?1")
                    .setParameter(1, hash)
                    .executeUpdate();
        });
        Optional<Long> broken = database.inTransaction(entities -> {
            Journal journal = new Journal();
            journal.entities = entities;
            return journal.walk(new Chain()).broken();
        });
        assertEquals(Optional.empty(), broken, "the chain alone does not tell");
    }

    private static int tell(EntityManager entities, Instant at) {
        IntStream.range(0, 3).forEach(i -> Pen.recorder(entities, at)
                .on(new Fact("document.read", "subject-" + i, UUID.randomUUID())));
        return 3;
    }

    /** Answers how many seals were placed. */
    private static int seal(EntityManager entities, Instant at) {
        long before = count(entities);
        DailySeal daily = new DailySeal();
        daily.seals = seals(entities);
        daily.seals.facts = Pen.facts(entities, at);
        daily.strays = new Strays();
        daily.strays.entities = entities;
        daily.clock = Clock.fixed(at, ZoneOffset.UTC);
        HeadSeal seal = TestSeal.of(entities, at);
        daily.round(seal);
        return (int) (count(entities) - before);
    }

    private static long count(EntityManager entities) {
        return entities.createQuery("select count(s) from JournalSeal s", Long.class)
                .getSingleResult();
    }

    private static Seals seals(EntityManager entities) {
        Seals seals = new Seals();
        seals.entities = entities;
        return seals;
    }

    private static void chain() {
        database.inTransaction(entities -> {
            Chainer chainer = new Chainer();
            chainer.entities = entities;
            return chainer.chain();
        });
    }

    private static java.time.LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Exports the journal as the API does and asks the verifier; it trusts the root in PEM, or is given none. */
    private List<String> verdict(int code, String pem) throws Exception {
        Path file = directory.resolve("journal.jsonl");
        Path roots = directory.resolve("roots.pem");
        Files.writeString(roots, pem);
        Files.writeString(file, database.inTransaction(entities -> {
            Export export = new Export();
            export.entities = entities;
            return export.after(0, 10);
        }));
        Program.Ended ended = verifier.run(Stream.of(file.toString(), pem.isEmpty() ? "" : roots.toString())
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new));
        assertEquals(code, ended.code(), ended.toString());
        return ended.lines();
    }

    private static void sql(String statement) {
        database.inTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
