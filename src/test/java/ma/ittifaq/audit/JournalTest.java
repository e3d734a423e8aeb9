package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import ma.ittifaq.audit.Journal.Page;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.JournalProof;
import ma.ittifaq.platform.JournalProof.Told;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Whence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID ACTOR = UUID.randomUUID();
    private static final Optional<Long> SOUND = Optional.empty();
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
        assertEquals(SOUND, verify());
    }

    @Test
    void entriesAreNumberedInOrderAndChained() {
        record(1200);
        assertEquals(1200, with(j -> j.standing(Actor.SYSTEM)).waiting());
        assertEquals(List.of(500, 500, 200, 0), List.of(chain(), chain(), chain(), chain()));
        assertEquals(SOUND, verify());
        Standing standing = with(j -> j.standing(Actor.SYSTEM));
        assertEquals(1200, standing.lines());
        assertEquals(0, standing.waiting());
    }

    /** Moves on different agreements share no lock: one that does not end keeps neither another nor the chainer waiting. */
    @Test
    void anEntryThatIsBeingWrittenHoldsUpNobody() {
        database.inTransaction(open -> {
            write(open, "first");
            open.flush();
            database.inTransaction(other -> write(other, "second"));
            assertEquals(1, chain());
            return open;
        });
        assertEquals(1, chain());
        assertEquals(SOUND, verify());
        assertEquals(
                List.of("first", "second"),
                before(Optional.empty(), Filter.ALL, 9).lines().stream()
                        .map(Line::subject)
                        .toList());
    }

    private static EntityManager write(EntityManager entities, String subject) {
        Pen.recorder(entities, NOON).on(new Fact("document.read", subject, ACTOR));
        return entities;
    }

    /** In stretches, each of which trusts nothing but what the one before it recomputed. */
    @Test
    void aWalkGoesOnBehindWhatWasRecomputed() {
        record(1200);
        while (chain() > 0) {}
        JournalProof.Outcome first = recomputed(Optional.empty());
        assertEquals(1000, first.lines());
        assertTrue(first.reached().orElseThrow().startsWith("1000 "));
        assertEquals(new JournalProof.Outcome(200, SOUND, List.of(), Optional.empty()), recomputed(first.reached()));
        sql("update journal_link set hash = '" + "a".repeat(64) + "' where sequence = 1000");
        assertEquals(Optional.empty(), recomputed(first.reached()).broken(), "what was recomputed is not asked again");
        sql("update journal_link set hash = '" + "a".repeat(64) + "' where sequence = 1100");
        assertEquals(Optional.of(1100L), recomputed(first.reached()).broken());
    }

    private static JournalProof.Outcome recomputed(Optional<String> reached) {
        return database.inTransaction(entities -> {
            ChainProof proof = new ChainProof();
            proof.journal = new Journal();
            proof.journal.entities = entities;
            proof.strays = strays(entities);
            return proof.recompute(reached);
        });
    }

    private static Strays strays(EntityManager entities) {
        Strays strays = new Strays();
        strays.entities = entities;
        strays.facts = Pen.facts(entities, NOON);
        return strays;
    }

    @Test
    void anAlteredEntryIsFound() {
        recordAndChain(5);
        sql("update journal_entry set canonical = replace(canonical, 'subject-2', 'subject-9') where canonical"
                + " like '%subject-2%'");
        assertEquals(Optional.of(3L), verify());
    }

    @Test
    void aRemovedEntryIsFound() {
        recordAndChain(5);
        sql("delete from journal_link where sequence = 2");
        assertEquals(Optional.of(2L), verify());
    }

    @Test
    void aTailCutOffIsFound() {
        recordAndChain(5);
        sql("delete from journal_link where sequence = 5");
        assertEquals(Optional.of(5L), verify());
    }

    /** The head is what the application may change: set back, it would hide the end. */
    @Test
    void aHeadThatWasSetBackIsFound() {
        recordAndChain(5);
        sql("update journal_head set sequence = 4, hash = (select l.hash from journal_link l where l.sequence = 4)");
        assertEquals(Optional.of(5L), verify());
    }

    /** What the application's user of the database may do: take the mark away before the chainer sees it. */
    @Test
    void anEntryWhoseMarkWasTakenAwayIsFoundAndToldAndChained() {
        recordAndChain(3);
        record(2);
        sql("delete from journal_pending where entry_id = (select min(p.entry_id) from journal_pending p)");
        assertEquals(1, chain());
        JournalProof.Outcome outcome = recomputed(Optional.empty());
        assertEquals(SOUND, outcome.broken(), "the chain alone does not tell");
        assertEquals(1, outcome.strays().size());
        assertEquals(List.of(), recomputed(Optional.empty()).strays(), "it waits again");
        assertEquals(2, chain());
        assertEquals(SOUND, verify());
        Line told = before(Optional.empty(), Filter.ALL.ofKind(Optional.of("journal.stray_found")), 9)
                .lines()
                .getFirst();
        assertEquals(String.valueOf(outcome.strays().getFirst()), told.subject());
        assertEquals(Outcome.FAILED, told.outcome());
    }

    @Test
    void swappedEntriesAreFound() {
        recordAndChain(5);
        sql("update journal_link set sequence = -sequence where sequence in (2, 3)");
        sql("update journal_link set sequence = 5 + sequence where sequence < 0");
        assertNotEquals(SOUND, verify());
    }

    @Test
    void pagesLeadOlderAndNewer() {
        recordAndChain(5);
        Page first = before(Optional.empty(), Filter.ALL, 2);
        assertEquals(List.of(5L, 4L), numbers(first));
        assertEquals(Optional.empty(), first.newer());
        Page second = before(first.older(), Filter.ALL, 2);
        assertEquals(List.of(3L, 2L), numbers(second));
        Page last = before(second.older(), Filter.ALL, 2);
        assertEquals(List.of(1L), numbers(last));
        assertEquals(Optional.empty(), last.older());
        Page back = with(journal -> journal.after(last.newer().orElseThrow(), Filter.ALL, 2, Actor.SYSTEM));
        assertEquals(List.of(3L, 2L), numbers(back));
        assertEquals(List.of(1L), numbers(before(back.older(), Filter.ALL, 2)));
        Page top = with(journal -> journal.after(back.newer().orElseThrow(), Filter.ALL, 2, Actor.SYSTEM));
        assertEquals(List.of(5L, 4L), numbers(top));
        assertEquals(Optional.empty(), top.newer());
    }

    /** Every part of a question alone, and all of them together. */
    @Test
    void whatIsLookedForIsFound() {
        UUID person = UUID.randomUUID();
        UUID agreement = UUID.randomUUID();
        tell(
                new Fact("document.read", "A/1", ACTOR).ofAgreement(agreement).concerning(person),
                new Fact("document.shown", "A/1", person),
                new Fact("identity.password_wrong", "salma", (UUID) null),
                new Fact("archive.disposal.done", "7", ACTOR));
        chain();
        Filter all = Filter.ALL;
        assertEquals(List.of(2L, 1L), found(all.ofPerson(Optional.of(person))));
        assertEquals(List.of(2L), found(all.ofActor(Optional.of(person))));
        assertEquals(List.of(1L), found(all.ofAgreement(Optional.of(agreement))));
        assertEquals(List.of(2L), found(all.ofKind(Optional.of("document.shown"))));
        assertEquals(List.of(2L, 1L), found(all.ofKind(Optional.of("document."))));
        assertEquals(List.of(4L), found(all.ofKind(Optional.of("archive.disposal."))));
        assertEquals(List.of(3L), found(all.ending(Optional.of(Outcome.REFUSED))));
        assertEquals(List.of(3L), found(all.ofSubject(Optional.of("salma"))));
        Instant start = NOON.plusMillis(1);
        assertEquals(List.of(3L, 2L), found(all.between(Optional.of(start), Optional.of(NOON.plusMillis(3)))));
        assertEquals(
                List.of(1L),
                found(all.ofPerson(Optional.of(person))
                        .ofKind(Optional.of("document.read"))
                        .ofAgreement(Optional.of(agreement))
                        .between(Optional.of(NOON), Optional.of(start))));
        assertEquals(List.of(), found(all.ofKind(Optional.of("mail."))));
    }

    /** Others' looks at a person's data, and nothing else; what they did themselves is apart. */
    @Test
    void aPersonSeesWhoLooked() {
        UUID person = UUID.randomUUID();
        tell(
                new Fact("privacy.looked", "PHONE", ACTOR).concerning(person).purposed("DECIDING"),
                new Fact("document.read", "A/1", person).concerning(person),
                new Fact("delegation.granted", "1", ACTOR).concerning(person),
                new Fact("document.read", "A/1", ACTOR).concerning(UUID.randomUUID()),
                new Fact("document.read", "A/1", (UUID) null).concerning(person));
        chain();
        List<Line> looks = database.inTransaction(entities -> trace(entities).looks(person, Optional.empty(), 9));
        assertEquals(List.of(5L, 1L), looks.stream().map(Line::sequence).toList());
        assertEquals(Optional.of("DECIDING"), looks.getLast().purpose());
        assertEquals(
                List.of(2L),
                database.inTransaction(entities -> trace(entities).done(person, 9)).stream()
                        .map(Line::sequence)
                        .toList());
    }

    private static OwnTrace trace(EntityManager entities) {
        OwnTrace trace = new OwnTrace();
        trace.entities = entities;
        return trace;
    }

    @Test
    void whatNamesNoAgreementIsNone() {
        assertEquals(Optional.empty(), with(j -> j.agreement("dsi/2026/0001", Actor.SYSTEM)));
        assertEquals(Map.of(), with(j -> j.references(Set.of(UUID.randomUUID()), Actor.SYSTEM)));
    }

    @Test
    void theLagIsKnown() {
        assertEquals(
                new Standing(0, Chain.START, 0, Optional.empty(), Optional.empty()),
                with(j -> j.standing(Actor.SYSTEM)));
        tell(new Fact("document.read", "A/1", ACTOR), new Fact("document.read", "A/2", ACTOR));
        Standing standing = with(j -> j.standing(Actor.SYSTEM));
        assertEquals(2, standing.waiting());
        assertEquals(Optional.of(NOON), standing.oldest());
    }

    @Test
    void whatIsToldOfAnAgreementCanBeRecomputedLineByLine() {
        UUID agreement = UUID.randomUUID();
        tell(
                new Fact("archive.opened", agreement.toString(), ACTOR),
                new Fact("document.read", "A/1", ACTOR),
                new Fact("document.read", "A/\"2\"", ACTOR).ofAgreement(agreement));
        chain();
        String extract = database.inTransaction(entities -> {
            Extract told = new Extract();
            told.entities = entities;
            return told.of(agreement);
        });
        List<JsonObject> lines = extract.lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
        assertEquals(
                List.of(1, 3),
                lines.stream().map(line -> line.getInt("sequence")).toList());
        for (JsonObject line : lines) {
            assertEquals(line.getString("hash"), Chain.next(line.getString("previous"), line.getString("canonical")));
        }
        assertEquals(Chain.START, lines.getFirst().getString("previous"));
        assertEquals(List.of(3L, 1L), newest(agreement, 9));
        assertEquals(List.of(3L), newest(agreement, 1));
    }

    private static List<Long> newest(UUID agreement, int most) {
        return database.inTransaction(entities -> {
            ChainProof proof = new ChainProof();
            proof.extract = new Extract();
            proof.extract.entities = entities;
            return proof.newest(agreement, most).stream().map(Told::sequence).toList();
        });
    }

    @Test
    void whereItWasDoneFromIsTold() {
        Whence.from("192.0.2.7");
        try {
            tell(new Fact("document.read", "A/1", ACTOR));
        } finally {
            Whence.nowhere();
        }
        chain();
        assertEquals(
                Optional.of("192.0.2.7"), with(j -> j.line(1, Actor.SYSTEM)).where());
    }

    @Test
    void whatAnAccountOfNoPersonDidNamesTheAccountOnOtherThreadsToo() throws Exception {
        UUID account = UUID.randomUUID();
        Whence.from("192.0.2.7");
        Whence.by(account);
        try {
            Thread other = new Thread(Whence.carried(() -> {
                tell(new Fact("directory.imported", "directory", (UUID) null));
                return 1;
            })::get);
            other.start();
            other.join();
            tell(new Fact("document.read", "A/1", ACTOR));
        } finally {
            Whence.nowhere();
        }
        chain();
        assertEquals(Optional.of(account), with(j -> j.line(1, Actor.SYSTEM)).actor());
        assertEquals(
                Optional.of("192.0.2.7"), with(j -> j.line(1, Actor.SYSTEM)).where());
        assertEquals(Optional.of(ACTOR), with(j -> j.line(2, Actor.SYSTEM)).actor());
    }

    @Test
    void inWhosePlaceIsTold() {
        UUID holder = UUID.randomUUID();
        Fact look = new Fact("document.read", "A/1", ACTOR).ofAgreement(UUID.randomUUID());
        tell(
                look.inPlaceOf(Optional.of(holder), Optional.empty()).purposed("DECIDING"),
                look.inPlaceOf(Optional.empty(), Optional.of(UUID.randomUUID())));
        chain();
        assertEquals(Optional.of(holder), with(j -> j.line(1, Actor.SYSTEM)).onBehalfOf());
        assertEquals(Optional.empty(), with(j -> j.line(2, Actor.SYSTEM)).onBehalfOf());
        assertEquals(
                "agreement.by_acting_head", with(j -> j.line(3, Actor.SYSTEM)).kind(), "as beside a move");
        assertEquals(List.of(1L), found(Filter.ALL.ofPerson(Optional.of(holder))));
    }

    private List<Long> found(Filter filter) {
        return numbers(before(Optional.empty(), filter, 50));
    }

    private Page before(Optional<Place> place, Filter filter, int most) {
        return with(journal -> journal.before(place, filter, most, Actor.SYSTEM));
    }

    private static List<Long> numbers(Page page) {
        return page.lines().stream().map(Line::sequence).toList();
    }

    /** One a millisecond. */
    private void tell(Fact... told) {
        database.inTransaction(entities -> {
            Recorder recorder = new Recorder();
            recorder.entities = entities;
            for (int i = 0; i < told.length; i++) {
                recorder.clock = Clock.fixed(NOON.plusMillis(i), ZoneOffset.UTC);
                recorder.on(told[i]);
            }
            return told.length;
        });
    }

    private void recordAndChain(int count) {
        record(count);
        chain();
        assertEquals(SOUND, verify());
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

    /** The first line that is not what the chain demands. */
    private Optional<Long> verify() {
        return with(journal -> {
            Chain chain = new Chain();
            Journal.Stretch stretch = journal.walk(chain);
            while (!stretch.last()) {
                stretch = journal.walk(chain);
            }
            return stretch.broken();
        });
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
