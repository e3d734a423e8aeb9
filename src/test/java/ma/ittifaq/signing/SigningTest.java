package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Paper;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** From the frozen text to the sealed act, on the real schema with the real documents. */
class SigningTest {

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    @Test
    void threePeopleSignAndTheAdministrationSeals() {
        UUID id = office.frozen();
        assertEquals(
                AgreementState.AWAITING_MANAGER_SIGNATURE,
                sign(id, office.salma).state());
        assertEquals(
                AgreementState.AWAITING_AUTHORITY_SIGNATURE,
                sign(id, office.karim).state());
        assertEquals(AgreementState.SIGNED, sign(id, office.hassan).state());

        assertTrue(office.read(id, Agreement::isSealed), "sealed right after the last signature");
        Act act = act(id);
        List<ActSignature> signatures = office.run(() -> signatures().of(act.id()));
        assertEquals(
                List.of(SignatureField.values()),
                signatures.stream().map(ActSignature::step).toList());
        assertEquals(act.sha256(), signatures.getLast().sha256());
        ActValidation validation =
                office.run(() -> signatures().validation(act.id())).orElseThrow();
        assertTrue(validation.passed(), validation::summary);
        assertEquals(act.sha256(), validation.sha256());
        assertTrue(validation.xml().contains("ValidationReport"));
    }

    @Test
    void theHistoryAndTheSignatureNameTheSamePerson() {
        UUID id = office.frozen();
        sign(id, office.salma);
        ActSignature signature = lastSignature(id);
        assertEquals(Optional.of(office.salma.person()), signature.signer());
        assertEquals(
                Optional.of(office.salma.person()),
                office.read(id, agreement -> agreement.history().getLast().actor()));
        assertEquals("PAdES-BASELINE-B", signature.level());
    }

    @Test
    void aDeputySignsInTheHoldersPlace() {
        delegate();
        UUID id = office.frozen();
        sign(id, office.salma);
        sign(id, office.nadia);
        ActSignature signature = lastSignature(id);
        assertEquals(Optional.of(office.nadia.person()), signature.signer());
        assertEquals(Optional.of(office.karim.person()), signature.onBehalfOf());
    }

    @Test
    void anActingHeadSignsAsSuch() {
        UUID id = office.frozen();
        UUID unit = office.read(id, Agreement::unit);
        ActingRequest asked = new ActingRequest("N-1", null, unit, Office.TODAY, Office.TODAY.plusDays(5));
        office.run(() -> {
            office.beans().get(Directory.class).findUnit(unit).orElseThrow().headedBy(null);
            office.beans()
                    .entities()
                    .persist(new ActingHead(asked, office.amina.person(), office.nadia.person(), Instant.EPOCH));
            return 1;
        });
        sign(id, office.salma);
        sign(id, office.amina);
        assertEquals(
                Optional.of(unit),
                office.read(id, agreement -> agreement.history().getLast().actingIn()));
        assertEquals(Optional.empty(), lastSignature(id).onBehalfOf());
    }

    /** The holder and the deputy at the same moment: both have signed the same bytes, one of them comes to record it first. */
    @Test
    void ofTwoWhoSignAtOnceOneIsRecorded() {
        delegate();
        UUID id = office.frozen();
        sign(id, office.salma);
        SigningTask holders = office.run(() -> desk().open(id, Optional.empty(), office.karim));
        SigningTask deputys = office.run(() -> desk().open(id, Optional.empty(), office.nadia));
        Signer.Result holder = office.run(() -> prepared(holders));
        Signer.Result deputy = office.run(() -> prepared(deputys));
        office.run(() -> desk().record(deputys, deputy, KeyHolder.SERVER, proof(office.nadia, now())));
        assertThrows(
                Refusal.class,
                () -> office.run(() -> desk().record(holders, holder, KeyHolder.SERVER, proof(office.karim, now()))));
        assertEquals(Optional.of(office.nadia.person()), lastSignature(id).signer());
        assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, office.read(id, Agreement::state));
        UUID act = act(id).id();
        assertEquals(2, (int) office.run(() -> signatures().of(act).size()));
    }

    /** The head of a service teleworks too: their superior is the head above, and they sign once. */
    @Test
    void aManagerSignsTheirOwnAgreementAsAnEmployeeOnly() {
        Actor rachid = office.run(() -> headOf("DSI"));
        UUID id = office.run(() -> office.beans()
                .get(Drafting.class)
                .create(
                        office.karim.person(),
                        Kind.INITIAL,
                        Optional.empty(),
                        Office.terms(Office.TODAY),
                        office.karim));
        office.move(id, Action.SUBMIT, office.karim);
        assertThrows(RuleBroken.class, () -> office.move(id, Action.APPROVE, office.karim));
        office.move(id, Action.APPROVE, rachid);
        office.move(id, Action.ENDORSE, office.nadia);
        office.move(id, Action.ENDORSE, office.youssef);
        sign(id, office.karim);
        assertThrows(RuleBroken.NotYourTurn.class, () -> sign(id, office.karim));
        sign(id, rachid);
        sign(id, office.hassan);
        UUID act = act(id).id();
        assertEquals(
                List.of(office.karim, rachid, office.hassan),
                office.run(() -> signatures().of(act)).stream()
                        .flatMap(s -> s.signer().stream())
                        .map(Actor::of)
                        .toList());
        assertTrue(office.read(id, Agreement::isSealed));
    }

    private Actor headOf(String unit) {
        OrgUnit found = office.beans()
                .entities()
                .createQuery("select u from OrgUnit u where u.code = :code", OrgUnit.class)
                .setParameter("code", unit)
                .getSingleResult();
        Employee head = new Employee("7654321");
        head.identify(new PersonName("رشيد", "العلوي", "Rachid", "Alaoui"), "CD7654321");
        head.assign(found.id(), new Post("متصرف", "Administrateur", "الأولى", "1er", "رئيس", "Chef"));
        office.beans().entities().persist(head);
        found.headedBy(head.id());
        return Actor.of(head.id());
    }

    @Test
    void whoeverIsNotTheirTurnSignsNothing() {
        UUID id = office.frozen();
        String before = act(id).sha256();
        assertThrows(RuleBroken.NotYourTurn.class, () -> sign(id, office.karim));
        assertThrows(RuleBroken.NotVisible.class, () -> sign(id, office.amina));
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.run(() -> signing().sign(id, Optional.of(0L), office.salma, proof(office.salma, now()))));
        assertEquals(before, act(id).sha256());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
    }

    @Test
    void nobodySignsBeforeTheTextIsFrozen() {
        UUID id = office.submitted();
        assertThrows(RuleBroken.IllegalMove.class, () -> sign(id, office.salma));
    }

    @Test
    void withoutAFreshProofOfOnesOwnNothingIsSigned() {
        UUID id = office.frozen();
        refused(id, office.salma, proof(office.karim, now()));
        refused(id, office.salma, proof(office.salma, now().minusSeconds(300)));
        refused(id, office.salma, proof(office.salma, now().plusSeconds(300)));
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
    }

    /** What the second of two clicks meets: it prepared the same signature and comes to record it. */
    @Test
    void aSignaturePreparedOnOlderBytesIsRefused() {
        UUID id = office.frozen();
        SigningTask task = office.run(() -> desk().open(id, Optional.empty(), office.salma));
        Signer.Result result = office.run(() -> prepared(task));
        sign(id, office.salma);
        String after = act(id).sha256();

        assertThrows(
                Refusal.class,
                () -> office.run(() -> desk().record(task, result, KeyHolder.SERVER, proof(office.salma, now()))));
        assertEquals(after, act(id).sha256());
        UUID act = act(id).id();
        assertEquals(1, (int) office.run(() -> signatures().of(act).size()));
    }

    @Test
    void aTextReturnedMeanwhileTakesNoSignature() {
        UUID id = office.frozen();
        SigningTask task = office.run(() -> desk().open(id, Optional.empty(), office.salma));
        Signer.Result result = office.run(() -> prepared(task));
        office.move(id, Action.RETURN, office.nadia);
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.run(() -> desk().record(task, result, KeyHolder.SERVER, proof(office.salma, now()))));
        assertEquals(AgreementState.RETURNED, office.read(id, Agreement::state));
    }

    @Test
    void aRefusalBearsTheSealAlone() {
        UUID id = office.submitted();
        office.move(id, Action.REFUSE, office.karim);
        assertEquals(1, (int) office.run(() -> office.beans().get(Sealing.class).sealWaiting()));
        assertEquals(0, (int) office.run(() -> office.beans().get(Sealing.class).sealWaiting()), "sealed once");

        Act act = office.run(() -> acts().of(id)).getFirst();
        List<ActSignature> signatures = office.run(() -> signatures().of(act.id()));
        assertEquals(
                List.of(SignatureField.SEAL),
                signatures.stream().map(ActSignature::step).toList());
        assertFalse(office.read(id, Agreement::isSealed), "the agreement itself was never signed");
    }

    private void delegate() {
        office.run(() -> {
            office.beans()
                    .entities()
                    .persist(new Delegation(
                            "D-1",
                            office.karim.person(),
                            office.nadia.person(),
                            Delegation.Scope.SIGN,
                            Office.TODAY,
                            Office.TODAY.plusDays(5)));
            return 1;
        });
    }

    private Signer.Result prepared(SigningTask task) {
        return office.beans().get(PersonalSigner.class).sign(task);
    }

    private Signed sign(UUID id, Actor actor) {
        return office.run(() -> signing().sign(id, actor, proof(actor, now())));
    }

    private void refused(UUID id, Actor actor, IdentityProof proof) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> office.run(() -> signing().sign(id, actor, proof)));
        assertEquals("signing.proof_required", refusal.key());
    }

    private ActSignature lastSignature(UUID id) {
        UUID act = act(id).id();
        return office.run(() -> signatures().of(act).getLast());
    }

    private Act act(UUID id) {
        return office.run(() -> acts().current(id).orElseThrow());
    }

    private static IdentityProof proof(Actor actor, Instant at) {
        return new IdentityProof(actor.person(), "password", at);
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }

    private Signing signing() {
        return office.beans().get(Signing.class);
    }

    private SigningDesk desk() {
        return office.beans().get(SigningDesk.class);
    }

    private Acts acts() {
        return office.beans().get(Acts.class);
    }

    private ActSignatures signatures() {
        return office.beans().get(ActSignatures.class);
    }
}
