package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.Claims;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.BatchItem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager and the authority sign many at once, on the real schema with real documents. */
class BatchSigningTest {

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    private final List<UUID> three =
            Stream.of("Rachid", "Samira", "Tarik").map(this::waitingForManager).toList();

    @Test
    void oneProofSignsThemAllInTheOrderOfTheirReferences() {
        List<UUID> shuffled = new ArrayList<>(three);
        Collections.reverse(shuffled);
        UUID batch = begun(shuffled);
        assertEquals(BatchState.RUNNING, read(batch).state());
        run();
        Batch done = read(batch);
        assertEquals(BatchState.ENDED, done.state());
        assertEquals(three, done.items().stream().map(BatchItem::agreement).toList());
        assertEquals(
                List.of(1, 2, 3), done.items().stream().map(BatchItem::place).toList());
        assertEquals(100, done.percent());
        for (BatchItem item : done.items()) {
            assertEquals(Outcome.SIGNED, item.outcome());
            assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, state(item.agreement()));
            ActSignature signature = signatures(item.agreement()).getLast();
            assertEquals(item.sha256(), signature.sha256());
            assertEquals(Optional.of(office.karim.person()), signature.signer());
        }
    }

    @Test
    void aFailureLeavesTheOthersSignedAndSaysWhy() {
        UUID submitted = office.submitted();
        UUID unknown = UUID.randomUUID();
        UUID returned = three.get(1);
        UUID batch = listed(List.of(three.get(0), submitted, unknown, returned, three.get(2)));
        office.move(returned, Action.RETURN, office.karim);
        mandate(batch);
        run();
        Batch done = read(batch);
        assertEquals(BatchState.ENDED, done.state());
        assertEquals(
                List.of(
                        three.get(0) + " SIGNED null",
                        returned + " FAILED agreement.stale",
                        three.get(2) + " SIGNED null",
                        submitted + " FAILED move.illegal",
                        unknown + " FAILED agreement.not_found"),
                done.items().stream()
                        .map(i -> i.agreement() + " " + i.outcome() + " " + i.cause())
                        .toList());
        String why = done.items().get(3).why(Locale.FRENCH);
        assertTrue(why.contains(Messages.label(Locale.FRENCH, AgreementState.IN_REVIEW)), why);
        assertEquals(AgreementState.RETURNED, state(returned));
    }

    @Test
    void withoutAFreshProofOfTheSignersOwnNothingBegins() {
        UUID batch = listed(three);
        for (IdentityProof wrong : List.of(
                new IdentityProof(office.hassan.person(), "password", clock().instant()),
                new IdentityProof(
                        office.karim.person(), "password", clock().instant().minusSeconds(300)))) {
            assertEquals("signing.proof_required", refusal(() -> signing().mandate(batch, office.karim, wrong)));
        }
        run();
        assertEquals(BatchState.LISTED, read(batch).state());
        assertEquals("signing.batch.unknown", refusal(() -> signing().find(batch, office.hassan)));
        assertEquals(
                "signing.batch.unknown", refusal(() -> signing().mandate(batch, office.hassan, proof(office.hassan))));
        assertEquals("signing.batch.unknown", refusal(() -> signing().stop(batch, office.hassan)));
    }

    @Test
    void whatIsLeftWhenTheMandateIsOverWaitsForAnotherProof() {
        UUID batch = begun(three);
        assertTrue(office.run(() -> work().slice(batch, 1)));
        office.beans().setDay(Office.TODAY.plusDays(1));
        run();
        assertEquals(BatchState.OVER, read(batch).state());
        assertEquals(List.of(1, 0, 2), counts(batch));
        mandate(batch);
        run();
        assertEquals(BatchState.ENDED, read(batch).state());
        assertEquals(List.of(3, 0, 0), counts(batch));
        assertEquals("signing.batch.ended", refusal(() -> signing().mandate(batch, office.karim, proof(office.karim))));
        assertEquals(2, facts("signing.batch_mandated"));
        assertEquals(1, facts("signing.batch_ended"));
    }

    @Test
    void theSignerTakesTheMandateBack() {
        UUID batch = begun(three);
        assertTrue(office.run(() -> work().slice(batch, 2)));
        office.run(() -> signing().stop(batch, office.karim));
        run();
        assertEquals(BatchState.OVER, read(batch).state());
        assertEquals(Optional.of(EndedEarly.STOPPED), read(batch).endedEarly());
        assertEquals(List.of(2, 0, 1), counts(batch));
    }

    /** What the policy does not ask for is not waited for. */
    @Test
    void aBatchAtBaselineBWaitsForNoTimeStamp() {
        office.policy(new PolicySignatures(
                SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, PadesLevel.B, false));
        UUID batch = begun(List.of(waitingForManager("Laila")));
        run();
        BatchItem item = read(batch).items().getFirst();
        assertEquals("PAdES-BASELINE-B", item.level());
        assertFalse(item.waitsForTimeStamp());
    }

    @Test
    void whatNeedsACardOfOnesOwnIsToldBeforeThePassword() {
        office.policy(new PolicySignatures(
                SignatureLevel.ADVANCED, SignatureLevel.QUALIFIED, SignatureLevel.ADVANCED, PadesLevel.B, false));
        UUID batch = listed(List.of(waitingForManager("Laila"), three.getFirst()));
        BatchItem item = read(batch).items().getLast();
        assertEquals("signing.own_token", item.cause());
        String why = item.why(Locale.FRENCH);
        assertTrue(why.contains(Messages.label(Locale.FRENCH, SignatureLevel.QUALIFIED)), why);
        assertEquals(List.of(0, 1, 1), counts(batch));
    }

    /** Taken back while a document was in the signer's hands: made, and worth nothing. */
    @Test
    void whatWasSignedAfterTheMandateIsNotRecorded() {
        UUID batch = begun(three);
        BatchWork desk = office.beans().get(BatchWork.class);
        Mandate mandate = office.run(() -> desk.running(batch)).orElseThrow();
        BatchItem first = office.run(() -> desk.next(batch, 1)).getFirst();
        SigningTask task = office.run(() -> desk.open(first, office.karim));
        Signer.Result made =
                office.run(() -> office.beans().get(PersonalSigner.class).sign(task));
        office.run(() -> signing().stop(batch, office.karim));
        office.run(() -> {
            desk.record(first.id(), task, made, mandate);
            return 1;
        });
        assertEquals(List.of(0, 0, 3), counts(batch));
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, state(first.agreement()));
    }

    @Test
    void aMandateIsForTheKeyOfThatHour() {
        UUID batch = begun(three);
        String serial = office.run(() -> StoredCredential.serial(office.beans()
                .get(Enrolment.class)
                .personal(office.beans().get(Directory.class).require(office.karim.person()), clock().instant())
                .certificate()
                .getSerialNumber()));
        office.run(() -> {
            office.beans().get(Revocations.class).revoke(serial, RevocationReason.SUPERSEDED, office.youssef);
            return 1;
        });
        run();
        assertEquals(Optional.of(EndedEarly.KEY), read(batch).endedEarly());
        assertEquals(List.of(0, 0, 3), counts(batch));
        mandate(batch);
        run();
        assertEquals(List.of(3, 0, 0), counts(batch));
    }

    @Test
    void aMandateEndsWithTheAccount() {
        UUID karim = office.karim.person();
        for (Fact shut : List.of(
                new Fact("identity.account_disabled", karim.toString(), office.nadia.person()).concerning(karim),
                new Fact("identity.second_factor_off", "karim.bennis", karim),
                new Fact("identity.password_changed", "karim.bennis", office.karim.person()),
                new Fact("identity.signed_out_everywhere", "karim.bennis", office.karim.person()))) {
            UUID batch = begun(three);
            office.run(() -> {
                watch().on(new Fact("identity.account_disabled", "hassan", office.nadia.person())
                        .concerning(office.hassan.person()));
                return 1;
            });
            assertEquals(BatchState.RUNNING, read(batch).state(), "another's account");
            office.run(() -> {
                watch().on(shut);
                return 1;
            });
            run();
            assertEquals(Optional.of(EndedEarly.ACCOUNT), read(batch).endedEarly(), shut.kind());
            assertEquals(List.of(0, 0, 3), counts(batch));
        }
    }

    /** Killed before a commit it is as if it had not begun; after it, what was done is not done again. */
    @Test
    void aServerThatDiesLosesNothingAndDoublesNothing() {
        UUID batch = begun(three);
        assertTrue(office.run(() -> work().slice(batch, 1)));
        assertThrows(
                Killed.class,
                () -> office.run(() -> {
                    assertTrue(work().slice(batch, 1));
                    assertEquals(Outcome.SIGNED, read2(batch).items().get(1).outcome());
                    throw new Killed();
                }));
        assertEquals(List.of(1, 0, 2), counts(batch));
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, state(three.get(1)));
        run();
        assertEquals(List.of(3, 0, 0), counts(batch));
        three.forEach(id -> assertEquals(2, signatures(id).size(), "the employee's and the manager's"));
    }

    @Test
    void whatWasSignedByItselfMeanwhileIsNotSignedTwice() {
        UUID batch = begun(three);
        office.run(() -> office.beans().get(Signing.class).sign(three.get(0), office.karim, proof(office.karim)));
        run();
        assertEquals("agreement.stale", read(batch).items().getFirst().cause());
        assertEquals(List.of(2, 1, 0), counts(batch));
        assertEquals(2, signatures(three.get(0)).size());
    }

    @Test
    void theSealQueuesBehindTheAuthoritysBatch() {
        begun(three);
        run();
        UUID batch = office.run(() -> signing().list(three, office.hassan));
        office.run(() -> signing().mandate(batch, office.hassan, proof(office.hassan)));
        assertTrue(office.run(() -> work().slice(batch, 2)));
        assertTrue(office.run(() -> work().slice(batch, 2)));
        assertEquals(0, toSeal(), "the batch is still at work");
        assertFalse(office.run(() -> work().slice(batch, 2)));
        three.forEach(id -> assertEquals(AgreementState.SIGNED, state(id)));
        assertEquals(3, toSeal());
        three.forEach(id -> assertFalse(office.read(id, Agreement::isSealed), "that is not the batch's work"));
        assertEquals(
                3, (long) office.run(() -> office.beans().get(Sealing.class).backlog()));
    }

    @Test
    void aDeputySignsInTheHoldersPlaceAndOnlyAsShown() {
        Delegation delegation = new Delegation(
                "D-1",
                office.karim.person(),
                office.nadia.person(),
                Delegation.Scope.SIGN,
                Office.TODAY,
                Office.TODAY.plusDays(5));
        office.run(() -> {
            office.beans().entities().persist(delegation);
            return 1;
        });
        UUID batch = office.run(() -> signing().list(three, office.nadia));
        office.run(() -> signing().mandate(batch, office.nadia, proof(office.nadia)));
        office.run(() -> work().slice(batch, 1));
        assertEquals(
                Optional.of(office.karim.person()),
                signatures(three.getFirst()).getLast().onBehalfOf());
        office.run(() -> office.beans()
                .entities()
                .createQuery("delete from Delegation d")
                .executeUpdate());
        run();
        Batch done = office.run(() -> signing().find(batch, office.nadia));
        assertEquals(1, done.signed());
        assertEquals(2, done.failed(), "the delegation is over");
    }

    @Test
    void onesOwnAgreementIsSignedByItself() {
        UUID own = office.frozen();
        UUID batch = office.run(() -> signing().list(List.of(own), office.salma));
        BatchItem item =
                office.run(() -> signing().find(batch, office.salma)).items().getFirst();
        assertEquals("signing.batch.own", item.cause());
        assertEquals(
                BatchState.ENDED,
                office.run(() -> signing().mandate(batch, office.salma, proof(office.salma)))
                        .state());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, state(own));
    }

    @Test
    void aListHasBetweenOneAndFiveHundred() {
        assertEquals("signing.batch.none", refusal(() -> signing().list(List.of(), office.karim)));
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(501).toList();
        assertEquals("signing.batch.many", refusal(() -> signing().list(many, office.karim)));
        List<UUID> most =
                Stream.concat(many.stream().limit(500), many.stream().limit(10)).toList();
        UUID batch = listed(most);
        assertEquals(500, read(batch).total());
    }

    @Test
    void whatTheSignerUntickedIsNotInTheMandate() {
        UUID batch = listed(three);
        assertEquals("signing.batch.none", refusal(() -> {
            signing().keepOnly(batch, List.of(UUID.randomUUID()), office.karim);
            return 1;
        }));
        office.run(() -> {
            signing().keepOnly(batch, List.of(three.get(0), three.get(2)), office.karim);
            return 1;
        });
        mandate(batch);
        office.run(() -> {
            signing().keepOnly(batch, List.of(three.get(2)), office.karim);
            return 1;
        });
        run();
        assertEquals(List.of(2, 0, 0), counts(batch));
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, state(three.get(1)));
    }

    @Test
    void aListWithoutAMandateIsForgottenAndOneWithItIsKept() {
        UUID first = begun(List.of(three.get(0)));
        run();
        UUID second = listed(List.of(three.get(1)));
        listed(List.of(three.get(2)));
        assertEquals("signing.batch.unknown", refusal(() -> signing().find(second, office.karim)));
        assertEquals(
                List.of(first),
                office.run(() -> signing().recent(office.karim)).stream()
                        .map(Batch::id)
                        .toList());
    }

    @Test
    void oneNodeWorksOnABatch() {
        UUID batch = begun(three);
        Claims claims = office.beans().get(Claims.class);
        assertFalse(office.run(() -> claims.prolong(SigningBatch.class, batch)), "nobody had claimed it");
        assertTrue(office.run(() -> claims.take(SigningBatch.class, batch)));
        assertFalse(office.run(() -> claims.take(SigningBatch.class, batch)));
        assertTrue(office.run(() -> claims.prolong(SigningBatch.class, batch)));
        assertEquals(0, (int) office.run(() -> work().runIdle()));
        office.run(() -> {
            claims.release(SigningBatch.class, batch);
            return 1;
        });
        assertEquals(1, (int) office.run(() -> work().runIdle()));
        assertEquals(0, (int) office.run(() -> work().runIdle()), "it has ended");
    }

    @BeforeEach
    void withOneHand() {
        OneHand.in(office);
    }

    /** What a power cut looks like to a transaction. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private UUID waitingForManager(String name) {
        Actor employee = office.run(() -> {
            Employee salma = office.beans().get(Directory.class).require(office.salma.person());
            Employee person = new Employee(String.valueOf(name.hashCode() & 0xFFFFFF));
            person.identify(new PersonName(name, "العلوي", name, "Alaoui"), "CD" + person.ppr());
            person.assign(salma.unit(), new Post("متصرف", "Administrateur", "الأولى", "1er", "مكلف", "Chargé"));
            person.reachAt(name + "@example.ma", null);
            office.beans().entities().persist(person);
            return Actor.of(person.id());
        });
        UUID id = office.run(() -> office.beans()
                .get(Drafting.class)
                .create(employee.person(), Kind.INITIAL, Optional.empty(), Office.terms(Office.TODAY), employee));
        office.move(id, Action.SUBMIT, employee);
        office.endorse(id);
        office.run(() -> office.beans().get(Signing.class).sign(id, employee, proof(employee)));
        return id;
    }

    private UUID begun(List<UUID> agreements) {
        UUID batch = listed(agreements);
        mandate(batch);
        return batch;
    }

    private UUID listed(List<UUID> agreements) {
        return office.run(() -> signing().list(agreements, office.karim));
    }

    private void mandate(UUID batch) {
        office.run(() -> signing().mandate(batch, office.karim, proof(office.karim)));
    }

    private int toSeal() {
        return office.run(() -> office.beans().get(SealJobs.class).waiting(10).size());
    }

    private void run() {
        office.run(() -> work().runIdle());
    }

    private Batch read(UUID batch) {
        return office.run(() -> read2(batch));
    }

    private Batch read2(UUID batch) {
        return signing().find(batch, office.karim);
    }

    private List<Integer> counts(UUID batch) {
        Batch read = read(batch);
        return List.of(read.signed(), read.failed(), read.waiting());
    }

    private AgreementState state(UUID id) {
        return office.read(id, Agreement::state);
    }

    private List<ActSignature> signatures(UUID agreement) {
        return office.run(() -> office.beans()
                .get(ActSignatures.class)
                .of(office.beans()
                        .get(Acts.class)
                        .current(agreement)
                        .orElseThrow()
                        .id()));
    }

    private long facts(String kind) {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .filter(fact -> ((Fact) fact).kind().equals(kind))
                .count();
    }

    private String refusal(Supplier<?> refused) {
        return assertThrows(Refusal.class, () -> office.run(refused::get)).key();
    }

    private IdentityProof proof(Actor actor) {
        return new IdentityProof(actor.person(), "password", clock().instant());
    }

    private Clock clock() {
        return office.beans().get(Clock.class);
    }

    private BatchSigning signing() {
        return office.beans().get(BatchSigning.class);
    }

    private AccountWatch watch() {
        return office.beans().get(AccountWatch.class);
    }

    private BatchRun work() {
        return office.beans().get(BatchRun.class);
    }
}
