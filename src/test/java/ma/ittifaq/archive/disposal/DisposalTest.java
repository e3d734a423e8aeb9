package ma.ittifaq.archive.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActStub;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Shredder;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.Finding;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.signing.Verification;
import org.junit.jupiter.api.Test;

class DisposalTest {
    private static final LocalDate DUE = Office.TODAY.plusYears(20);
    private static final Question ALL = Question.of("");

    private final Office office = ArchiveOffice.open();

    @Test
    void onlyWhatIsDueToBeEliminatedAndFreeIsListedAndOnlyOnce() {
        UUID id = refused();
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
        due(Fate.ELIMINATION);
        UUID hold = run(() -> holds().placeOn(id, "Recours", null, office.amina));
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
        run(() -> {
            holds().lift(hold, "Désistement", office.amina);
            return hold;
        });
        UUID list = propose(ALL);
        assertEquals(List.of(id), records(list, Outcome.LISTED));
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
        abandon(list);
        assertEquals(List.of(id), records(propose(Question.of("idrissi")), Outcome.LISTED));
    }

    @Test
    void whatIsKeptForGoodIsNeverListed() {
        refused();
        due(Fate.DEFINITIVE);
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
    }

    @Test
    void aSecondPersonApprovesWhatTheReviewLeft() {
        UUID id = refused();
        UUID other = refused();
        due(Fate.ELIMINATION);
        UUID list = propose(ALL);
        assertThrows(ArchiveRefused.class, () -> takeOut(list, id, " "));
        takeOut(list, id, "Contentieux annoncé");
        assertThrows(ArchiveRefused.class, () -> takeOut(list, id, "encore"));
        assertThrows(ArchiveRefused.class, () -> decide(list, true, office.amina));
        assertThrows(RuleBroken.NotVisible.class, () -> decide(list, true, office.karim));
        assertThrows(ArchiveRefused.class, () -> decide(list, false, office.hassan));
        decide(list, true, office.hassan);
        assertThrows(ArchiveRefused.class, () -> takeOut(list, other, "trop tard"));
        assertEquals(List.of(id), records(list, Outcome.TAKEN_OUT));
        assertEquals(
                List.of("archive.disposal.proposed", "archive.disposal.taken_out", "archive.disposal.approved"),
                told("archive.disposal"));
    }

    @Test
    void aListOfWhichNothingIsLeftIsNotApproved() {
        UUID id = refused();
        due(Fate.ELIMINATION);
        UUID list = propose(ALL);
        takeOut(list, id, "Contentieux annoncé");
        assertThrows(ArchiveRefused.class, () -> decide(list, true, office.hassan));
    }

    @Test
    void nothingIsEliminatedWithoutTheAgreementOfArchivesDuMaroc() {
        refused();
        due(Fate.ELIMINATION);
        UUID list = propose(ALL);
        assertThrows(ArchiveRefused.class, () -> agree(list, "AM/1", DUE));
        decide(list, true, office.hassan);
        assertThrows(ArchiveRefused.class, () -> start(list));
        assertThrows(ArchiveRefused.class, () -> agree(list, " ", DUE));
        assertThrows(ArchiveRefused.class, () -> agree(list, "AM/1", null));
        assertThrows(ArchiveRefused.class, () -> agree(list, "AM/1", DUE.plusDays(1)));
        assertThrows(ArchiveRefused.class, () -> agree(list, "AM/1", DUE.minusDays(1)));
        agree(list, "AM/1", DUE);
        start(list);
        assertThrows(ArchiveRefused.class, () -> start(list));
        assertThrows(ArchiveRefused.class, () -> abandon(list));
    }

    @Test
    void whatIsEliminatedIsGoneAndItsStubProvesWhatItWas() {
        UUID id = refused();
        Act act = office.run(() -> beans(Acts.class).of(id)).getFirst();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        Map<String, Long> before = rowsOf(id);
        settleAll(list);
        // That it was there is noted until the next edition of the index, so that this one does not find it.
        Map<String, Long> left =
                Map.of("disposal_line.agreement_id", 1L, "act_stub.file_id", 1L, "archive_touched.record_id", 1L);
        assertEquals(left, rowsOf(id));
        assertTrue(before.size() > 6, before.toString());
        for (String table : List.of("archive_vocabulary", "archive_spelling")) {
            assertEquals(
                    List.of(),
                    office.run(() -> office.beans()
                            .entities()
                            .createNativeQuery("select word from " + table + " where word = 'idrissi'")
                            .getResultList()),
                    "no word of hers is left in " + table);
        }
        assertTrue(office.run(() -> beans(Documents.class).exists(act.sha256())));
        assertFalse(office.run(() -> beans(Execution.class).finish(list)), "nothing is certified that is not so yet");
        assertEquals(1, shredded());
        assertTrue(office.run(() -> beans(Execution.class).finish(list)));
        assertFalse(office.run(() -> beans(Documents.class).exists(act.sha256())));
        assertEquals(0, shredded(), "nothing is listed any more");
        Disposals.Stub stub =
                office.run(() -> beans(Disposals.class).stub(id, office.amina)).orElseThrow();
        ActStub paper = stub.acts().getFirst();
        assertEquals(act.sha256(), paper.sha256());
        assertEquals(act.reference(), paper.reference());
        assertEquals(act.reference(), stub.line().reference().orElseThrow());
        assertEquals(List.of("archive.record.eliminated"), told("archive.record"));
        Verdict verdict = office.run(() -> beans(Verification.class).verify(act.code()));
        assertEquals(Finding.Kind.ELIMINATED, verdict.findings().getFirst().kind());
    }

    @Test
    void theCertificateNamesWhatIsGoneAndIsNoActOfAnAgreement() {
        UUID id = refused();
        String reference = office.run(() -> beans(Acts.class).of(id)).getFirst().reference();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        carryOut(list);
        Disposal done = office.run(() -> beans(Disposals.class).open(list, office.hassan));
        assertEquals(Disposal.Status.DONE, done.status());
        Act certificate = office.run(
                        () -> beans(Acts.class).find(done.certificate().orElseThrow()))
                .orElseThrow();
        assertEquals(Act.Kind.ELIMINATION, certificate.kind());
        assertEquals(Optional.empty(), certificate.agreement());
        byte[] pdf = office.run(() -> beans(Disposals.class).certificate(list, office.amina))
                .bytes();
        assertTrue(EliminatedText.of(pdf).contains(reference));
    }

    /** Killed after the first record: whoever comes next goes on with the second, and the first stays as it was. */
    @Test
    void whatWasInterruptedGoesOn() {
        UUID one = refused();
        UUID two = refused();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        DisposalLine first = next(list, 0).orElseThrow();
        settle(first);
        assertFalse(office.run(() -> beans(Execution.class).finish(list)));
        assertEquals(
                Disposal.Status.RUNNING,
                office.run(() -> beans(Disposals.class).open(list, office.amina))
                        .status());
        settle(first);
        carryOut(list);
        assertEquals(List.of(), records(list, Outcome.LISTED));
        assertEquals(2, records(list, Outcome.ELIMINATED).size());
        assertTrue(records(list, Outcome.ELIMINATED).containsAll(List.of(one, two)));
        assertEquals(2, told("archive.record.eliminated").size());
    }

    /** What fails, or is killed, in the middle of a record leaves it as it was. */
    @Test
    void aRecordIsGoneWhollyOrNotAtAll() {
        UUID id = refused();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        Map<String, Long> before = rowsOf(id);
        UUID line = next(list, 0).orElseThrow().id();
        assertThrows(
                IllegalStateException.class,
                () -> office.run(() -> {
                    beans(Execution.class).settle(line);
                    throw new IllegalStateException("the power is gone");
                }));
        assertEquals(before, rowsOf(id));
        assertEquals(List.of(id), records(list, Outcome.LISTED));
        carryOut(list);
        assertEquals(List.of(id), records(list, Outcome.ELIMINATED));
    }

    @Test
    void aHoldThatComesInBetweenKeepsItsRecordAndIsTold() {
        UUID id = refused();
        UUID other = refused();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        run(() -> holds().placeOn(id, "Recours", null, office.amina));
        carryOut(list);
        assertEquals(List.of(id), records(list, Outcome.BLOCKED));
        assertEquals(List.of(other), records(list, Outcome.ELIMINATED));
        assertEquals(1, told("archive.record.kept_back").size());
        byte[] pdf = office.run(() -> beans(Disposals.class).certificate(list, office.amina))
                .bytes();
        assertTrue(EliminatedText.of(pdf).contains("Geljuridique"), EliminatedText.of(pdf));
    }

    @Test
    void whereEverythingIsHeldBackThereIsNothingToCertify() {
        UUID id = refused();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        run(() -> holds().placeOn(id, "Recours", null, office.amina));
        carryOut(list);
        Disposal done = office.run(() -> beans(Disposals.class).open(list, office.amina));
        assertEquals(Disposal.Status.DONE, done.status());
        assertEquals(Optional.empty(), done.certificate());
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> beans(Disposals.class).certificate(list, office.amina)));
    }

    @Test
    void aRuleThatWasReplacedMeanwhileKeepsTheRecord() {
        UUID id = refused();
        due(Fate.ELIMINATION);
        UUID list = started(propose(ALL));
        Aged.rule(office, Series.REFUSALS, Fate.DEFINITIVE);
        carryOut(list);
        assertEquals(List.of(id), records(list, Outcome.BLOCKED));
    }

    @Test
    void theFileThatAKeptAmendmentRestsOnStays() {
        UUID id = ArchiveOffice.signed(office);
        office.beans().setDay(Office.TODAY.plusMonths(1));
        run(() -> {
            office.beans()
                    .entities()
                    .createQuery("update Agreement a set a.sealed = true")
                    .executeUpdate();
            return id;
        });
        office.move(id, Action.TAKE_EFFECT, MoveDetails.NONE, Actor.SYSTEM);
        UUID amendment = office.run(() -> beans(Drafting.class)
                .create(
                        office.salma.person(),
                        Kind.AMENDMENT,
                        Optional.of(id),
                        Office.terms(Office.TODAY.plusMonths(1)),
                        office.salma));
        office.move(id, Action.END_AT_ONCE, office.hassan);
        Aged.rule(office, Series.AGREEMENTS, Fate.ELIMINATION);
        Aged.on(office, DUE);
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
        office.move(amendment, Action.WITHDRAW, office.salma);
        assertThrows(ArchiveRefused.class, () -> propose(ALL));
        Aged.rule(office, Series.ABANDONED, Fate.ELIMINATION);
        Aged.on(office, DUE.plusYears(1));
        UUID list = started(propose(ALL));
        carryOut(list);
        assertEquals(List.of(amendment, id), records(list, Outcome.ELIMINATED));
    }

    /** A table that somebody adds later, and that refers to agreements or acts, must be emptied too. */
    @Test
    void everyTableThatRefersToAnAgreementIsEmptied() {
        String statements = String.join("\n", Erasure.STATEMENTS) + "\ndelete from stored_document";
        List<?> referring = office.run(
                () -> office.beans().entities().createNativeQuery("""
                    select distinct child.table_name
                    from information_schema.referential_constraints c
                    join information_schema.table_constraints child on child.constraint_name = c.constraint_name
                    join information_schema.table_constraints parent on parent.constraint_name = c.unique_constraint_name
                    where parent.table_name in ('agreement', 'act', 'archive_record')
                    """).getResultList());
        assertTrue(referring.size() > 10, referring.toString());
        List<?> forgotten = referring.stream()
                .filter(table -> !List.of("disposal", "transfer").contains(table))
                .filter(table -> !statements.contains("delete from " + table + " "))
                .toList();
        assertEquals(List.of(), forgotten);
    }

    @Test
    void theListIsForArchivistsAndTheAuthority() {
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> beans(Disposals.class).lists(0, 10, office.nadia)));
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> beans(DisposalDesk.class).propose(ALL, "", office.hassan)));
        assertEquals(List.of(), office.run(() -> beans(Disposals.class).lists(0, 10, office.hassan)));
    }

    private UUID refused() {
        UUID id = office.submitted();
        office.move(id, Action.REFUSE, office.karim);
        return id;
    }

    /** All refusals come to their end by a rule of this fate; today is that day. */
    private void due(Fate fate) {
        Aged.rule(office, Series.REFUSALS, fate);
        Aged.on(office, DUE);
    }

    private UUID propose(Question question) {
        return office.run(() -> beans(DisposalDesk.class).propose(question, "Lot 2026", office.amina));
    }

    private UUID started(UUID list) {
        decide(list, true, office.hassan);
        agree(list, "AM/2026/318", office.beans().today());
        start(list);
        return list;
    }

    private void takeOut(UUID list, UUID record, String reason) {
        office.run(() -> {
            beans(DisposalDesk.class).takeOut(list, record, reason, office.hassan);
            return list;
        });
    }

    private void decide(UUID list, boolean approved, Actor actor) {
        office.run(() -> {
            beans(DisposalDesk.class).decide(list, approved, approved ? "" : " ", actor);
            return list;
        });
    }

    private void agree(UUID list, String reference, LocalDate on) {
        office.run(() -> {
            beans(DisposalDesk.class).agree(list, reference, on, office.amina);
            return list;
        });
    }

    private void start(UUID list) {
        office.run(() -> {
            beans(DisposalDesk.class).start(list, office.amina);
            return list;
        });
    }

    private void abandon(UUID list) {
        office.run(() -> {
            beans(DisposalDesk.class).abandon(list, "Erreur de critères", office.amina);
            return list;
        });
    }

    /** As the owner of the schema does after the disposal. */
    private int shredded() {
        return office.run(() -> beans(Shredder.class).shred());
    }

    private void carryOut(UUID list) {
        settleAll(list);
        shredded();
        assertTrue(office.run(() -> beans(Execution.class).finish(list)));
    }

    private void settleAll(UUID list) {
        Optional<DisposalLine> next = next(list, 0);
        while (next.isPresent()) {
            settle(next.get());
            next = next(list, next.get().place());
        }
    }

    private Optional<DisposalLine> next(UUID list, int place) {
        return office.run(() -> beans(Execution.class).after(list, place));
    }

    private void settle(DisposalLine line) {
        office.run(() -> {
            beans(Execution.class).settle(line.id());
            return line;
        });
    }

    private List<UUID> records(UUID list, Outcome outcome) {
        return office.run(() -> beans(Disposals.class).lines(list, 0, 200, office.amina)).stream()
                .filter(line -> line.outcome() == outcome)
                .map(DisposalLine::agreement)
                .toList();
    }

    /** Columns of the whole database in which the id stands, with how many rows have it. */
    private Map<String, Long> rowsOf(UUID id) {
        return office.run(() -> {
            Map<String, Long> rows = new TreeMap<>();
            List<?> columns = office.beans().entities().createNativeQuery("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and upper(data_type) = 'UUID'
                and not regexp_like(table_name, '^(flyway_|migrated_|kept_)')
                """).getResultList();
            for (Object row : columns) {
                String table = (String) ((Object[]) row)[0];
                String column = (String) ((Object[]) row)[1];
                Number count = (Number) office.beans()
                        .entities()
                        .createNativeQuery("select count(*) from " + table + " where " + column + " = :id")
                        .setParameter("id", id)
                        .getSingleResult();
                if (count.longValue() > 0) {
                    rows.put(table + '.' + column, count.longValue());
                }
            }
            return rows;
        });
    }

    private List<String> told(String prefix) {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .filter(kind -> kind.startsWith(prefix))
                .toList();
    }

    private <T> T run(Supplier<T> work) {
        return office.run(work);
    }

    private <T> T beans(Class<T> type) {
        return office.beans().get(type);
    }

    private LegalHolds holds() {
        return beans(LegalHolds.class);
    }
}
