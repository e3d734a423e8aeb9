package ma.ittifaq.archive.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.Citations;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.integrity.Flaw.Kind;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.desk.Paper;
import ma.ittifaq.desk.Papers;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.StandingToday;
import ma.ittifaq.signing.Today;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityTest {
    private static Office office;
    private static UUID id;
    private static Act act;

    @BeforeAll
    static void signOne() {
        office = ArchiveOffice.open();
        id = ArchiveOffice.signed(office);
        act = office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
        office.keep();
    }

    @BeforeEach
    void restore() {
        office.restore();
    }

    @Test
    void whatIsAsItWasIsSound() {
        IntegrityCheck check = checked();
        assertEquals(List.of(), flaws(check));
        assertEquals(5, check.documents());
        assertEquals(1, check.acts());
        assertEquals(1, check.records());
        assertEquals(1, check.indexed());
        assertEquals(List.of("archive.integrity.begun", "archive.integrity.sound"), told());
        assertTrue(office.run(() -> integrity().door(office.amina)).alert().isEmpty());
    }

    /** It is a record without days. */
    @Test
    void aDraftThatWasTakenBackBeforeItWasFilledInIsSound() {
        UUID empty = office.run(() -> office.beans()
                .get(Drafting.class)
                .create(
                        office.salma.person(),
                        ma.ittifaq.agreement.Kind.INITIAL,
                        Optional.empty(),
                        Terms.EMPTY,
                        office.salma));
        office.move(empty, Action.WITHDRAW, office.salma);
        IntegrityCheck check = checked();
        assertEquals(List.of(), flaws(check));
        assertEquals(2, check.records());
    }

    @Test
    void aDamagedByteIsFoundAndNamedAndTheArchivistIsTold() {
        damage(act.sha256());
        IntegrityCheck check = checked();
        Flaw flaw = flaws(check).getFirst();
        assertEquals(Kind.BYTES, flaw.kind());
        assertEquals(act.reference(), flaw.subject());
        assertEquals(act.sha256(), flaw.sha256().orElseThrow());
        assertEquals(id, flaw.agreement().orElseThrow());
        assertEquals(1, check.flaws());
        assertEquals("archive.integrity.flawed", told().getLast());
        assertEquals(
                check.id(),
                office.run(() -> integrity().door(office.amina))
                        .alert()
                        .orElseThrow()
                        .id());
    }

    @Test
    void aPaperWithoutItsScanIsNamed() {
        sql("insert into archive_record (agreement_id, version, kind, state, ppr, name_ar, name_fr, unit_code,"
            + " unit_ar, unit_fr, unit_path, filed_year, legal_references, recorded_at, origin) select random_uuid(),"
            + " 0, kind, state, ppr, name_ar, name_fr, unit_code, unit_ar, unit_fr, unit_path, filed_year,"
            + " legal_references, recorded_at, 'DIGITISED' from archive_record");
        IntegrityCheck check = checked();
        assertEquals(Kind.SCAN, flaws(check).getFirst().kind());
        assertEquals(1, check.scans());
    }

    @Test
    void bytesThatWereCutOffAreFoundToo() {
        sql("update stored_document set content = X'01' where sha256 = '" + act.sha256() + "'");
        assertEquals(Kind.BYTES, flaws(checked()).getFirst().kind());
    }

    @Test
    void damagedBytesComeBackFromABackupByTheDocumentedStep(@TempDir Path aside) throws IOException {
        Path backup = aside.resolve("backup.sql");
        sql("script to '" + backup + "' table stored_document");
        damage(act.sha256());
        assertEquals(1, flaws(checked()).size());
        String store = "jdbc:h2:" + aside.resolve("aside") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        String init =
                store + ";INIT=create user if not exists sa password ''sa'' admin\\;runscript from ''" + backup + "''";
        sql("drop table if exists stored_document_backup");
        sql("create linked table stored_document_backup(null, '" + init + "', 'sa', 'sa', 'stored_document')");
        sql("create table damaged_document as select '" + act.sha256() + "' as sha256");
        sql(Files.readString(Path.of("deploy/production/restore-document.sql")));
        sql("drop table damaged_document");
        sql("drop table stored_document_backup");
        assertEquals(List.of(), flaws(checked()));
    }

    @Test
    void aSignatureThatDoesNotHoldIsNamedThoughItsBytesHaveTheirHash() {
        sql("delete from act_revision where sha256 = '" + act.sha256() + "'");
        Flaw flaw = flaws(checked()).getFirst();
        assertEquals(Kind.REVISION, flaw.kind());
        assertEquals(act.reference(), flaw.subject());
    }

    @Test
    void aSignatureOnBytesThatWereChangedWithTheirAddressIsNamed() {
        byte[] pdf = read();
        pdf[pdf.length / 2] ^= 1;
        storeAnew(pdf);
        assertTrue(kinds().contains(Kind.SIGNATURE));
    }

    @Test
    void anActThatLostItsLastSignaturesIsNamed() {
        sql("delete from act_revision where sequence > 2");
        sql("update act set sha256 = (select r.sha256 from act_revision r where r.act_id = act.id and r.sequence = 2)");
        assertEquals(List.of(Kind.SIGNERS), kinds());
    }

    @Test
    void anActThatIsNoPdfAIsNamed() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        storeAnew(plain.toByteArray());
        assertTrue(kinds().contains(Kind.FORMAT));
    }

    private byte[] read() {
        return office.run(() -> office.beans().get(Documents.class).read(act.sha256()));
    }

    private void storeAnew(byte[] pdf) {
        String other = office.run(() -> office.beans().get(Documents.class).store(pdf));
        for (String table : List.of("act", "act_revision")) {
            sql("update " + table + " set sha256 = '" + other + "' where sha256 = '" + act.sha256() + "'");
        }
    }

    @Test
    void anEliminationThatFailsForADayIsNamed() {
        Aged.rule(office, Series.AGREEMENTS, Fate.ELIMINATION);
        String times = "timestamp with time zone '2026-02-20 10:00:00+00'";
        sql("insert into disposal (id, version, list_number, status, note, proposed_by, proposed_at, started_at)"
                + " select random_uuid(), 0, 1, 'RUNNING', '', id, " + times + ", " + times + " from employee limit 1");
        sql("insert into disposal_line (id, version, disposal_id, place, agreement_id, kind, state, series, rule_id,"
            + " unit_code, unit_ar, unit_fr, recorded_at, closed_at, due_on, outcome) select random_uuid(), 0, d.id,"
            + " 1, r.agreement_id, r.kind, r.state, 'AGREEMENTS', rule.id, r.unit_code, r.unit_ar, r.unit_fr,"
            + " r.recorded_at, r.recorded_at, date '2026-02-01', 'LISTED' from disposal d, archive_record r,"
            + " retention_rule rule");
        Flaw flaw = flaws(checked()).getFirst();
        assertEquals(Kind.UNSETTLED, flaw.kind());
        assertEquals(id, flaw.agreement().orElseThrow());
        sql("update disposal_line set outcome = 'ELIMINATED'");
        assertEquals(List.of(), kinds());
        sql("insert into discarded_bytes (sha256, discarded_at) values ('" + act.sha256() + "', " + times + ")");
        assertEquals(act.sha256(), flaws(checked()).getFirst().subject(), "bytes that nobody took away");
    }

    @Test
    void aRecordThatSaysItEndedEarlierIsNamed() {
        sql("update archive_record set ends_on = date '2020-01-01'");
        assertTrue(kinds().contains(Kind.RECORD), "and it is found by another period");
        office.restore();
        office.move(id, Action.RESCIND, office.hassan);
        assertEquals(List.of(), kinds());
        sql("update archive_record set closed_at = timestamp with time zone '2020-01-01 00:00:00+00'");
        assertEquals(List.of(Kind.RECORD), kinds());
    }

    @Test
    void aRecordThatSaysSomethingElseThanItsAgreementIsNamed() {
        sql("update archive_record set state = 'ACTIVE'");
        assertEquals(List.of(Kind.RECORD), kinds());
        sql("update archive_record set state = 'SIGNED'");
        sql("delete from archive_word where word = 'idrissi'");
        assertEquals(List.of(Kind.INDEX), kinds());
        assertEquals(List.of(), kinds(), "the check wrote what was missing");
        sql("update archive_word set word = 'fassi' where word = 'idrissi'");
        assertEquals(List.of(Kind.INDEX), kinds(), "what it must not be found by");
        sql("delete from archive_word");
        sql("delete from archive_record");
        assertEquals(List.of(Kind.UNFILED), kinds());
    }

    @Test
    void theIndexIsMadeAnewWhileOneGoesOn() {
        sql("delete from archive_word");
        sql("delete from archive_vocabulary");
        UUID asked = office.run(() -> integrity().reindex(office.amina));
        assertEquals(asked, office.run(() -> integrity().ask(office.amina)), "one at a time");
        assertEquals(1, newest().toIndex());
        assertEquals(0, found());
        while (step()) {}
        assertEquals(1, found());
        assertEquals(1, newest().indexed());
        assertEquals(1, newest().flaws(), "one was mended");
        assertEquals(0, newest().documents(), "nothing else is looked at");
        assertTrue(office.run(() -> integrity().door(office.amina)).alert().isEmpty(), "and nobody need be told");
        assertTrue(due(), "a check is due as before");
    }

    @Test
    void anIndexThatSomebodyEmptiedIsMissedByWhoeverOpensTheArchive() {
        assertTrue(indexing().isEmpty());
        for (String table : List.of("archive_word", "archive_vocabulary")) {
            sql("delete from " + table);
            sql("delete from archive_citation");
            assertEquals(0, found());
            assertEquals(1, indexing().orElseThrow().toIndex(), "it is told, and begun");
            assertEquals(newest().id(), indexing().orElseThrow().id(), "once");
            while (step()) {}
            assertTrue(indexing().isEmpty());
            assertEquals(1, found());
            List<String> texts =
                    office.run(() -> office.beans().get(Citations.class).texts(office.amina));
            assertFalse(texts.isEmpty(), "and what may be asked for");
        }
    }

    private Optional<IntegrityCheck> indexing() {
        return office.run(() -> integrity().door(office.amina)).indexing();
    }

    private int found() {
        return office.run(() -> office.beans().get(Retrieval.class).search(Question.of("idrissi"), 0, 5, office.amina))
                .count();
    }

    @Test
    void aBrokenJournalIsNamed() {
        sql("update journal_head set sequence = 3");
        assertEquals(List.of(Kind.JOURNAL), kinds());
    }

    @Test
    void anEntryOfTheJournalThatLostItsMarkIsNamed() {
        sql("insert into journal_entry (recorded_at, canonical) values (current_timestamp, '{}')");
        assertEquals(List.of(Kind.STRAY), kinds());
        assertEquals(List.of(), kinds(), "it waits again");
    }

    @Test
    void aCheckThatWasInterruptedGoesOnWhereItStood() {
        UUID check = office.run(() -> integrity().ask(office.amina));
        assertEquals(check, office.run(() -> integrity().ask(office.amina)));
        step();
        IntegrityCheck half = newest();
        assertEquals(Stage.ACTS, half.stage());
        assertEquals(5, half.documents());
        while (step()) {}
        assertEquals(Stage.DONE, newest().stage());
        assertEquals(5, newest().documents());
    }

    @Test
    void aCheckBeginsByItselfWhenItsTimeHasComeAndNotBefore() {
        assertTrue(due());
        while (step()) {}
        assertFalse(due());
        office.beans().setDay(Office.TODAY.plusDays(8));
        assertTrue(due());
        assertTrue(newest().askedBy().isEmpty());
    }

    @Test
    void onlyArchivistsAskAndRead() {
        List.of(office.salma, office.nadia, office.hassan).forEach(other -> {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> integrity().ask(other)));
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> integrity().reindex(other)));
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> integrity().trend(other)));
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> integrity().flaws(id, other)));
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> integrity().door(other)));
        });
    }

    @Test
    void anActThatWasRefusedIsCheckedLikeTheOthers() {
        office.move(id, Action.RESCIND, office.hassan);
        IntegrityCheck check = checked();
        assertEquals(List.of(), flaws(check));
        assertEquals(2, check.acts());
    }

    @Test
    void thePageOfTheRecordSaysTodayWhetherTheSignaturesHold() {
        assertEquals(Today.Result.VALID, today().result());
        assertTrue(preview().isPresent());
        damage(act.sha256());
        assertFalse(today().intact());
        assertEquals(Today.Result.INVALID, today().result(SignatureField.EMPLOYEE));
        assertTrue(preview().isEmpty(), "damaged bytes are not shown");
        long told = office.beans().fired().stream()
                .filter(fact -> fact instanceof Fact f && f.kind().equals("document.page_read"))
                .count();
        assertEquals(1, told, "each look, and nothing else");
    }

    private Today today() {
        return office.run(() -> office.beans().get(StandingToday.class).of(List.of(act)))
                .get(act.id());
    }

    private Optional<Paper> preview() {
        Optional<String> reference = Optional.of(act.reference());
        return office.run(
                () -> office.beans().get(Papers.class).page(id, Act.Kind.AGREEMENT, reference, 1, office.amina));
    }

    private void damage(String sha256) {
        office.run(() -> {
            byte[] content = (byte[]) office.beans()
                    .entities()
                    .createQuery("select d.content from StoredDocument d where d.sha256 = :sha256")
                    .setParameter("sha256", sha256)
                    .getSingleResult();
            content[content.length / 2] ^= 1;
            return office.beans()
                    .entities()
                    .createQuery("update StoredDocument d set d.content = :content where d.sha256 = :sha256")
                    .setParameter("content", content)
                    .setParameter("sha256", sha256)
                    .executeUpdate();
        });
    }

    private void sql(String statement) {
        office.run(() -> office.beans()
                .entities()
                .unwrap(org.hibernate.Session.class)
                .doReturningWork(connection -> {
                    try (var prepared = connection.createStatement()) {
                        return prepared.execute(statement);
                    }
                }));
    }

    private List<Kind> kinds() {
        return flaws(checked()).stream().map(Flaw::kind).toList();
    }

    private IntegrityCheck checked() {
        UUID asked = office.run(() -> integrity().ask(office.amina));
        while (step()) {}
        return office.run(() -> integrity().trend(office.amina)).stream()
                .filter(check -> check.id().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    private boolean step() {
        return office.run(() -> office.beans().get(Examination.class).step());
    }

    private boolean due() {
        return office.run(() -> office.beans().get(Examination.class).beginWhenDue(Duration.ofDays(7)));
    }

    private IntegrityCheck newest() {
        return office.run(() -> integrity().trend(office.amina).getFirst());
    }

    private List<Flaw> flaws(IntegrityCheck check) {
        return office.run(() -> integrity().flaws(check.id(), office.amina));
    }

    private List<String> told() {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .filter(kind -> kind.startsWith("archive.integrity"))
                .toList();
    }

    private Integrity integrity() {
        return office.beans().get(Integrity.class);
    }
}
