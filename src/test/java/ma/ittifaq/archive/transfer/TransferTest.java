package ma.ittifaq.archive.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Selection;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.archive.transfer.TransferLine.Outcome;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.review.Office;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final LocalDate DUE = Office.TODAY.plusYears(20);
    private static final Question ALL = Question.of("");
    private static final Terms TERMS = Terms.of(new Bilingual("أرشيف المغرب", "Archives du Maroc"), 2, 100);

    private final Office office = ArchiveOffice.open();

    @Test
    void onlyWhatIsDefinitiveAndFreeIsListedAndOnlyOnce() {
        UUID id = refused();
        assertThrows(ArchiveRefused.class, this::propose);
        definitive();
        UUID hold = office.run(() -> bean(LegalHolds.class).placeOn(id, "Recours", null, office.amina));
        assertThrows(ArchiveRefused.class, this::propose);
        office.run(() -> {
            bean(LegalHolds.class).lift(hold, "Désistement", office.amina);
            return hold;
        });
        UUID transfer = propose();
        assertEquals(List.of(id), records(transfer, Outcome.LISTED));
        assertThrows(ArchiveRefused.class, this::propose);
        desk(d -> d.abandon(transfer, "Erreur de critères", office.amina));
        assertEquals(List.of(id), records(propose(), Outcome.LISTED));
    }

    @Test
    void whatIsToBeEliminatedIsNeverListed() {
        refused();
        Aged.rule(office, Series.REFUSALS, Fate.ELIMINATION);
        Aged.on(office, DUE);
        assertThrows(ArchiveRefused.class, this::propose);
    }

    @Test
    void aSecondPersonApprovesWhatTheReviewLeft() {
        UUID id = refused();
        refused();
        definitive();
        UUID transfer = propose();
        assertThrows(ArchiveRefused.class, () -> desk(d -> d.takeOut(transfer, id, " ", office.hassan)));
        desk(d -> d.takeOut(transfer, id, "Contentieux annoncé", office.hassan));
        assertThrows(ArchiveRefused.class, () -> decide(transfer, office.amina));
        assertThrows(RuleBroken.NotVisible.class, () -> decide(transfer, office.karim));
        decide(transfer, office.hassan);
        assertEquals(List.of(id), records(transfer, Outcome.TAKEN_OUT));
        assertThrows(ArchiveRefused.class, () -> desk(d -> d.handOver(transfer, DUE, office.amina)));
    }

    @Test
    void packagesAreSplitListedOnTheSlipAndKeptUntilTheReceipt() {
        List<UUID> all = List.of(refused(), refused(), refused());
        definitive();
        UUID transfer = packed();
        List<TransferPackage> packages = packages(transfer);
        assertEquals(
                List.of(2, 1), packages.stream().map(TransferPackage::records).toList());
        for (TransferPackage each : packages) {
            assertEquals(each.sha256(), Vault.sha256(zip(transfer, each.number())));
        }
        Act slip = office.run(() -> bean(Acts.class).find(read(transfer).slip().orElseThrow()))
                .orElseThrow();
        assertEquals(Act.Kind.TRANSFER, slip.kind());
        assertThrows(ArchiveRefused.class, () -> desk(d -> d.receive(transfer, "AM/1", DUE, office.amina)));
        assertThrows(ArchiveRefused.class, () -> desk(d -> d.handOver(transfer, DUE.minusDays(1), office.amina)));
        desk(d -> d.handOver(transfer, DUE, office.amina));
        assertThrows(ArchiveRefused.class, () -> desk(d -> d.receive(transfer, " ", DUE, office.amina)));
        desk(d -> d.receive(transfer, "AM/R/2046/7", DUE, office.amina));
        assertTrue(records(transfer, Outcome.TRANSFERRED).containsAll(all));
        assertThrows(RuleBroken.NotVisible.class, () -> zip(transfer, 1));
        assertEquals(
                3,
                office.run(() -> bean(Selection.class).of(ALL.keeping(Kept.TRANSFERRED, DUE), 10))
                        .size());
        assertEquals(
                transfer,
                office.run(() -> bean(Transfers.class).having(all.getFirst(), office.amina))
                        .orElseThrow()
                        .id());
        assertThrows(ArchiveRefused.class, this::propose);
        assertEquals(List.of("proposed", "approved", "started", "packed", "handed_over", "received"), told());
    }

    /** Killed, or without its database, after the first package: that one stays, and the next round makes the second. */
    @Test
    void whatWasInterruptedGoesOn() {
        List.of(refused(), refused(), refused());
        definitive();
        UUID transfer = started();
        assertTrue(load(transfer));
        assertThrows(
                IllegalStateException.class,
                () -> office.run(() -> {
                    bean(Loading.class).load(transfer);
                    throw new IllegalStateException("the database is gone");
                }));
        assertEquals(1, packages(transfer).size());
        assertFalse(office.run(() -> bean(Loading.class).finish(transfer)));
        packAll(transfer);
        assertEquals(
                List.of(2, 1),
                packages(transfer).stream().map(TransferPackage::records).toList());
    }

    /** A disk without room refuses a piece of the package: nothing of it stays, the page says so, and room lets it go on. */
    @Test
    void aPackageThatCannotBeWrittenIsUndoneAndToldAndTriedAgain() {
        List.of(refused(), refused());
        definitive();
        UUID transfer = started();
        sql("alter table transfer_chunk add constraint no_room check (1 = 0)");
        try {
            assertThrows(PersistenceException.class, () -> load(transfer));
        } finally {
            sql("alter table transfer_chunk drop constraint no_room");
        }
        office.run(() -> {
            bean(Loading.class).troubled(transfer);
            return transfer;
        });
        assertEquals(List.of(), packages(transfer));
        assertEquals(2, records(transfer, Outcome.LISTED).size(), "no line is packed");
        assertTrue(office.run(() -> read(transfer)).troubledAt().isPresent());
        packAll(transfer);
        assertEquals(1, packages(transfer).size());
        assertTrue(office.run(() -> read(transfer)).troubledAt().isEmpty());
    }

    private void sql(String statement) {
        office.run(() -> office.beans().entities().unwrap(Session.class).doReturningWork(connection -> {
            try (var prepared = connection.createStatement()) {
                return prepared.execute(statement);
            }
        }));
    }

    @Test
    void aHoldThatComesInBetweenKeepsItsRecord() {
        UUID id = refused();
        UUID other = refused();
        definitive();
        UUID transfer = started();
        office.run(() -> bean(LegalHolds.class).placeOn(id, "Recours", null, office.amina));
        packAll(transfer);
        assertEquals(List.of(id), records(transfer, Outcome.BLOCKED));
        assertEquals(List.of(other), records(transfer, Outcome.PACKED));
    }

    @Test
    void aDamagedRecordHoldsUpNoOther() {
        UUID id = refused();
        UUID other = refused();
        String sha256 = office.run(() -> bean(Acts.class).of(id)).getFirst().sha256();
        definitive();
        UUID transfer = started();
        byte[] sealed = Vault.opened().seal(new byte[] {1});
        office.run(() -> office.beans()
                .entities()
                .createNativeQuery("update stored_document set content = :content where sha256 = :sha256")
                .setParameter("content", sealed)
                .setParameter("sha256", sha256)
                .executeUpdate());
        packAll(transfer);
        assertEquals(List.of(id), records(transfer, Outcome.BLOCKED));
        assertEquals(List.of(other), records(transfer, Outcome.PACKED));
    }

    @Test
    void aPackageIsNoLargerThanAskedUnlessOneRecordIs() {
        refused();
        refused();
        definitive();
        Terms tiny = new Terms("أ", "A", 100, 1);
        UUID transfer = office.run(() -> bean(TransferDesk.class).propose(ALL, tiny, "", office.amina));
        decide(transfer, office.hassan);
        desk(d -> d.start(transfer, office.amina));
        packAll(transfer);
        assertEquals(
                List.of(1, 1),
                packages(transfer).stream().map(TransferPackage::records).toList());
    }

    @Test
    void whatCannotBePackedIsRefusedAtOnce() {
        Bilingual name = new Bilingual("أرشيف المغرب", "Archives du Maroc");
        assertThrows(ArchiveRefused.class, () -> Terms.of(name, 0, 1));
        assertThrows(ArchiveRefused.class, () -> Terms.of(name, 1, 0));
        assertThrows(ArchiveRefused.class, () -> Terms.of(name, 1, 1_000_000));
        assertThrows(ArchiveRefused.class, () -> Terms.of(new Bilingual(" ", "x"), 1, 1));
    }

    @Test
    void aBagOfSeveralRecordsSaysWhatIsInIt() throws IOException {
        UUID id = refused();
        definitive();
        UUID transfer = packed();
        Map<String, byte[]> files = Unzipped.of(zip(transfer, 1), "transfer-0001-001/");
        Unzipped.assertValid(files);
        assertTrue(files.containsKey("data/records/" + id + "/metadata/dublin-core.xml"));
        String ead = Unzipped.text(files, "data/metadata/ead.xml");
        assertTrue(ead.contains("سلمى"), ead);
        assertTrue(ead.contains("records/" + id + "/acts/"), ead);
        Unzipped.keepMetadata(files, "refusal");
    }

    @Test
    void everyRecordThatIsPackedIsALookOfWhoStartedItAtThePersonsFile() {
        UUID id = refused();
        definitive();
        packed();
        Fact look = office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(fact -> fact.kind().equals("archive.record.packed"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(office.amina.person()), look.actor());
        assertEquals(
                new Fact.Concern(Optional.of(office.salma.person()), Optional.of(id), Optional.of("ARCHIVING")),
                look.concern());
        office.beans().fired().clear();
        office.run(() -> bean(Packing.class).pack(id, office.amina));
        List<Fact> read = office.beans().fired().stream().map(Fact.class::cast).toList();
        assertEquals(
                List.of("archive.opened", "document.read"),
                read.stream().map(Fact::kind).toList());
        read.forEach(fact -> assertEquals(look.concern(), fact.concern(), fact.kind()));
    }

    @Test
    void whoFetchesAPackageHasLookedAtEveryFileInIt() {
        UUID id = refused();
        definitive();
        UUID transfer = packed();
        office.beans().fired().clear();
        zip(transfer, 1);
        List<Fact> told = office.beans().fired().stream().map(Fact.class::cast).toList();
        assertEquals(
                List.of("archive.package.read", "archive.opened"),
                told.stream().map(Fact::kind).toList());
        assertEquals(
                new Fact.Concern(Optional.of(office.salma.person()), Optional.of(id), Optional.of("ARCHIVING")),
                told.getLast().concern());
    }

    private UUID refused() {
        UUID id = office.submitted();
        office.move(id, Action.REFUSE, office.karim);
        return id;
    }

    /** All refusals come to their definitive age; today is that day. */
    private void definitive() {
        Aged.rule(office, Series.REFUSALS, Fate.DEFINITIVE);
        Aged.on(office, DUE);
    }

    private UUID propose() {
        return office.run(() -> bean(TransferDesk.class).propose(ALL, TERMS, "Lot 2026", office.amina));
    }

    private void decide(UUID transfer, Actor actor) {
        desk(d -> d.decide(transfer, true, "", actor));
    }

    private UUID started() {
        UUID transfer = propose();
        decide(transfer, office.hassan);
        desk(d -> d.start(transfer, office.amina));
        return transfer;
    }

    private UUID packed() {
        UUID transfer = started();
        packAll(transfer);
        return transfer;
    }

    private boolean load(UUID transfer) {
        return office.run(() -> bean(Loading.class).load(transfer));
    }

    private void packAll(UUID transfer) {
        boolean open = true;
        while (open) {
            open = load(transfer);
        }
        assertTrue(office.run(() -> bean(Loading.class).finish(transfer)));
    }

    private void desk(java.util.function.Consumer<TransferDesk> step) {
        office.run(() -> {
            step.accept(bean(TransferDesk.class));
            return step;
        });
    }

    private Transfer read(UUID transfer) {
        return bean(Transfers.class).open(transfer, office.hassan);
    }

    private List<TransferPackage> packages(UUID transfer) {
        return office.run(() -> bean(Transfers.class).packages(transfer, office.amina));
    }

    private byte[] zip(UUID transfer, int number) {
        return office.run(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Transfers transfers = bean(Transfers.class);
            try {
                transfers.write(transfers.fetch(transfer, String.valueOf(number), office.amina), out, office.amina);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private List<UUID> records(UUID transfer, Outcome outcome) {
        return office.run(() -> bean(Transfers.class).lines(transfer, 0, 200, office.amina)).stream()
                .filter(line -> line.outcome() == outcome)
                .map(TransferLine::agreement)
                .toList();
    }

    private List<String> told() {
        String prefix = "archive.transfer.";
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .filter(kind -> kind.startsWith(prefix))
                .map(kind -> kind.substring(prefix.length()))
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return office.beans().get(type);
    }
}
