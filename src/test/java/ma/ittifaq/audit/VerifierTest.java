package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that stands beside the server, run as an auditor runs it, on exports of a journal that SQL tampered with. */
class VerifierTest {

    private static final int ENTRIES = 1203;
    private static final String SOURCE = "deploy/journal/VerifyJournal.java";
    private static MemoryDatabase database;
    private static Program verifier;

    @TempDir
    Path directory;

    @BeforeAll
    static void fill(@TempDir Path compiled) {
        verifier = Program.compiled(SOURCE, compiled);
        database = MemoryDatabase.emptied();
        database.inTransaction(entities -> {
            Recorder recorder = new Recorder();
            recorder.entities = entities;
            recorder.clock = Clock.systemUTC();
            for (int i = 1; i <= ENTRIES; i++) {
                recorder.on(new Fact("document.read", "السجل \"" + i + "\" \\ <é>\t" + i, UUID.randomUUID()));
            }
            return ENTRIES;
        });
        int chained = ENTRIES;
        while (chained > 0) {
            chained = database.inTransaction(entities -> {
                Chainer chainer = new Chainer();
                chainer.entities = entities;
                return chainer.chain();
            });
        }
        database.keep();
    }

    @BeforeEach
    void restore() {
        database.restore();
    }

    @Test
    void whatWasNotTouchedIsIntact() throws Exception {
        String head = database.inTransaction(
                e -> e.find(JournalHead.class, JournalHead.ONLY).hash());
        assertEquals(List.of("intact: 1203 entries", "last hash: " + head), verdict(0, head));
        assertEquals(
                List.of(
                        "intact: 1203 entries",
                        "last hash: " + head,
                        "no seal: only a hash that was noted elsewhere tells whether all of it was made anew"),
                verdict(0));
    }

    @Test
    void anAlteredEntryIsNamed() throws Exception {
        sql("update journal_entry set canonical = replace(canonical, 'document.read', 'document.seen')"
                + " where id = (select entry_id from journal_link where sequence = 700)");
        assertEquals(
                List.of("not intact: entry 700 is altered, inserted or out of order: its hash does not follow"),
                verdict(1));
    }

    @Test
    void aMissingEntryIsNamed() throws Exception {
        sql("delete from journal_link where sequence = 3");
        assertEquals(List.of("not intact: entry 3 is missing, or out of order: 4 stands in its place"), verdict(1));
    }

    @Test
    void aMissingEntryIsNamedWhoeverRenumbersTheRest() throws Exception {
        sql("delete from journal_link where sequence = 3");
        sql("update journal_link set sequence = -sequence where sequence > 3");
        sql("update journal_link set sequence = -sequence - 1 where sequence < 0");
        assertTrue(verdict(1).getFirst().startsWith("not intact: entry 3 "), "the first that does not follow");
    }

    @Test
    void anInsertedEntryIsNamed() throws Exception {
        sql("update journal_link set sequence = -sequence where sequence > 9");
        sql("update journal_link set sequence = 1 - sequence where sequence < 0");
        sql("insert into journal_entry (recorded_at, canonical)"
                + " select recorded_at, canonical from journal_entry where id ="
                + " (select entry_id from journal_link where sequence = 2)");
        sql("insert into journal_link (sequence, entry_id, hash, recorded_at, family, kind, subject, outcome)"
                + " select 10, (select max(id) from journal_entry), hash, recorded_at, family, kind, subject,"
                + " outcome from journal_link where sequence = 9");
        sql("update journal_head set sequence = sequence + 1");
        assertTrue(verdict(1).getFirst().startsWith("not intact: entry 10 is altered, inserted"));
    }

    @Test
    void reorderedEntriesAreNamed() throws Exception {
        sql("update journal_link set sequence = -sequence where sequence in (20, 21)");
        sql("update journal_link set sequence = 41 + sequence where sequence < 0");
        assertTrue(verdict(1).getFirst().startsWith("not intact: entry 20 "));
    }

    @Test
    void anEndCutOffIsToldByTheHashThatWasNoted() throws Exception {
        String noted = database.inTransaction(
                e -> e.find(JournalHead.class, JournalHead.ONLY).hash());
        sql("delete from journal_link where sequence = 1203");
        sql("update journal_head set sequence = 1202");
        assertEquals("intact: 1202 entries", verdict(0).getFirst());
        assertTrue(verdict(1, noted).getFirst().startsWith("not intact: the journal ends at entry 1202"));
    }

    @Test
    void whatIsNoExportIsNotCalledIntact() throws Exception {
        Path file = directory.resolve("journal.jsonl");
        Files.writeString(file, "{\"sequence\":1}\n");
        List<String> refused = List.of("not intact: entry 1 cannot be read");
        assertEquals(refused, run(file, 1));
        assertEquals(refused, said(1, Program.ofSource(SOURCE).run(file.toString())), "as the guide says");
    }

    /** Exports the journal as the API does and asks the verifier. */
    private List<String> verdict(int code, String... head) throws Exception {
        Path file = directory.resolve("journal.jsonl");
        Files.deleteIfExists(file);
        long last = database.inTransaction(
                e -> e.find(JournalHead.class, JournalHead.ONLY).sequence());
        StringBuilder lines = new StringBuilder();
        for (long at = 0; at < last; at = Export.next(at, last)) {
            long from = at;
            String piece = database.inTransaction(entities -> {
                Export export = new Export();
                export.entities = entities;
                return export.after(from, last);
            });
            lines.append(piece);
        }
        Files.writeString(file, lines);
        return run(file, code, head);
    }

    private static List<String> run(Path file, int code, String... head) throws Exception {
        return said(
                code,
                verifier.run(Stream.concat(Stream.of(file.toString()), Stream.of(head))
                        .toArray(String[]::new)));
    }

    private static List<String> said(int code, Program.Ended ended) {
        assertEquals(code, ended.code(), ended.toString());
        return ended.lines();
    }

    private static void sql(String statement) {
        database.inTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
