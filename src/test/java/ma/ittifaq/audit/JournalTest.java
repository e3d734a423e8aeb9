package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import ma.ittifaq.audit.Journal.Filter;
import ma.ittifaq.audit.Journal.Verdict;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final UUID ACTOR = UUID.randomUUID();
    private static MemoryDatabase database;

    @BeforeAll
    static void open() {
        database = MemoryDatabase.emptied();
    }

    @BeforeEach
    void empty() {
        List.of("journal_link", "journal_pending", "journal_entry").forEach(table -> sql("delete from " + table));
        sql("update journal_head set sequence = 0, hash = '" + Chain.START + "'");
    }

    @Test
    void anEmptyJournalIsSound() {
        Verdict verdict = verify();
        assertTrue(verdict.isSound());
        assertEquals(Chain.START, verdict.head());
    }

    @Test
    void entriesAreNumberedInOrderAndChained() {
        record(1200);
        assertEquals(1200, verify().waiting());
        assertEquals(List.of(500, 500, 200, 0), List.of(chain(), chain(), chain(), chain()));
        Verdict verdict = verify();
        assertTrue(verdict.isSound(), verdict.toString());
        assertEquals(1200, verdict.lines());
        assertEquals(0, verdict.waiting());
    }

    @Test
    void anAlteredEntryIsFound() {
        recordAndChain(5);
        sql("update journal_entry set canonical = replace(canonical, 'subject-2', 'subject-9') where canonical"
                + " like '%subject-2%'");
        assertEquals(Optional.of(3L), verify().broken());
    }

    @Test
    void aRemovedEntryIsFound() {
        recordAndChain(5);
        sql("delete from journal_link where sequence = 2");
        assertEquals(Optional.of(2L), verify().broken());
    }

    @Test
    void aTailCutOffIsFound() {
        recordAndChain(5);
        sql("delete from journal_link where sequence = 5");
        assertEquals(Optional.of(5L), verify().broken());
    }

    @Test
    void swappedEntriesAreFound() {
        recordAndChain(5);
        sql("update journal_link set sequence = -sequence where sequence in (2, 3)");
        sql("update journal_link set sequence = 5 + sequence where sequence < 0");
        assertFalse(verify().isSound());
    }

    @Test
    void linesAreReadNewestFirstAndFiltered() {
        recordAndChain(3);
        List<Line> lines = before(Optional.empty(), Filter.ALL);
        assertEquals(List.of(3L, 2L, 1L), lines.stream().map(Line::sequence).toList());
        assertEquals(
                List.of(1L),
                before(Optional.of(2L), Filter.ALL).stream().map(Line::sequence).toList());
        Filter filter = new Filter(Optional.of("document."), Optional.of("subject-1"), Optional.of(ACTOR));
        assertEquals(
                List.of("subject-1"),
                before(Optional.empty(), filter).stream().map(Line::subject).toList());
        Filter none = new Filter(Optional.of("identity."), Optional.empty(), Optional.empty());
        assertEquals(List.of(), before(Optional.empty(), none));
    }

    private void recordAndChain(int count) {
        record(count);
        chain();
        assertTrue(verify().isSound());
    }

    private void record(int count) {
        database.inTransaction(entities -> {
            Recorder recorder = new Recorder();
            recorder.entities = entities;
            recorder.clock = Clock.systemUTC();
            IntStream.range(0, count).forEach(i -> recorder.on(new Fact("document.read", "subject-" + i, ACTOR)));
            return count;
        });
    }

    private int chain() {
        return database.inTransaction(entities -> {
            Chainer chainer = new Chainer();
            chainer.entities = entities;
            return chainer.chain();
        });
    }

    private Verdict verify() {
        return with(Journal::verify);
    }

    private List<Line> before(Optional<Long> sequence, Filter filter) {
        return with(journal -> journal.before(sequence, filter, 50, Actor.SYSTEM));
    }

    private <T> T with(Function<Journal, T> work) {
        return database.inTransaction(entities -> {
            Journal journal = new Journal();
            journal.entities = entities;
            return work.apply(journal);
        });
    }

    private void sql(String statement) {
        database.inTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
