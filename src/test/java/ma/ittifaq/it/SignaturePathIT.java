package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.review.Reviewing;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ActValidation;
import ma.ittifaq.signing.Pki;
import ma.ittifaq.signing.Sealing;
import ma.ittifaq.signing.Signed;
import ma.ittifaq.signing.Signing;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.signing.Verdict.Result;
import ma.ittifaq.signing.Verification;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OverProtocol;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signatures on the real server: keys, documents, state and history move together or not at all. */
@ExtendWith(ArquillianExtension.class)
class SignaturePathIT {

    /** Not by its servlet: the gate of the application asks everybody for a name. */
    @Deployment
    @OverProtocol("jmx-as7")
    static WebArchive deployment() {
        return Wars.inside(Bureau.class);
    }

    @Inject
    private Bureau bureau;

    @Inject
    private Signing signing;

    @Inject
    private Sealing sealing;

    @Inject
    private Verification verification;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Moving moving;

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private ActSignatures signatures;

    @Inject
    private Pki pki;

    @Test
    void threePeopleSignAndTheAdministrationSeals() {
        Bureau.People people = bureau.open();
        UUID id = bureau.readyToSign(people);

        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, sign(id, people.salma()).state());
        assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, sign(id, people.karim()).state());
        Signed last = sign(id, people.hassan());
        assertEquals(AgreementState.SIGNED, last.state());

        Agreement agreement = moving.require(id, Actor.SYSTEM);
        assertTrue(agreement.isSealed(), "sealed right after the last signature");
        Act act = acts.current(id).orElseThrow();
        assertEquals(
                List.of(SignatureField.values()),
                signatures.of(act.id()).stream().map(ActSignature::step).toList());
        ActValidation validation = signatures.validation(act.id()).orElseThrow();
        assertTrue(validation.passed(), validation::summary);
        assertEquals(act.sha256(), validation.sha256());
        assertTrue(validation.xml().contains("ValidationReport"));
        assertEquals(Optional.empty(), pki.problem());
    }

    @Test
    void anybodyChecksWhatWasSigned() {
        Bureau.People people = bureau.open();
        UUID id = bureau.readyToSign(people);
        Act frozen = acts.current(id).orElseThrow();
        assertEquals(Result.VALID, verification.verify(documents.read(frozen.sha256())).result());
        sign(id, people.salma());
        byte[] signed = bytes(id);

        Verdict valid = verification.verify(signed);
        assertEquals(Result.VALID, valid.result());
        assertEquals("Salma Idrissi", valid.signatures().getFirst().signer());
        Verdict.OurAct facts = valid.act().orElseThrow();
        assertEquals(2, facts.revision());
        assertFalse(facts.complete());
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, facts.state());
        assertEquals(Result.VALID, verification.verify(frozen.code().toLowerCase()).result());

        byte[] changed = signed.clone();
        changed[signed.length / 3] ^= 1;
        assertEquals(Result.ALTERED, verification.verify(changed).result());
        byte[] longer = Arrays.copyOf(signed, signed.length + 20);
        assertEquals(Result.ALTERED, verification.verify(longer).result());
        assertEquals(Result.UNREADABLE, verification.verify(new byte[100]).result());
        assertEquals(Result.UNKNOWN, verification.verify("ABCDE-FGHJK-MNPQR").result());
    }

    @Test
    void aDeputySignsInTheHoldersPlace() {
        Bureau.People people = bureau.open();
        bureau.delegateSignature(people.karim(), people.nadia());
        UUID id = bureau.readyToSign(people);
        sign(id, people.salma());
        sign(id, people.nadia());

        ActSignature signature =
                signatures.of(acts.current(id).orElseThrow().id()).getLast();
        assertEquals(Optional.of(people.nadia().person()), signature.signer());
        assertEquals(Optional.of(people.karim().person()), signature.onBehalfOf());
    }

    @Test
    void whoeverIsNotTheirTurnOrProvesNothingSignsNothing() {
        Bureau.People people = bureau.open();
        UUID id = bureau.readyToSign(people);
        String before = acts.current(id).orElseThrow().sha256();

        assertThrows(RuleBroken.NotYourTurn.class, () -> sign(id, people.karim()));
        assertThrows(RuleBroken.NotVisible.class, () -> sign(id, bureau.open().salma()));
        refused(id, people.salma(), new IdentityProof(people.karim().person(), "password", Instant.now()));
        refused(id, people.salma(), new IdentityProof(people.salma().person(), "password", Instant.now().minusSeconds(600)));
        assertThrows(
                RuleBroken.Stale.class,
                () -> signing.sign(id, Optional.of(0L), people.salma(), Bureau.proof(people.salma())));

        assertEquals(before, acts.current(id).orElseThrow().sha256());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, moving.require(id, Actor.SYSTEM).state());
    }

    @Test
    void twoClicksSignOnce() throws Exception {
        Bureau.People people = bureau.open();
        UUID id = bureau.readyToSign(people);
        List<String> outcomes = atOnce(
                () -> sign(id, people.salma()).state().name(), () -> sign(id, people.salma()).state().name());

        assertEquals(1, outcomes.stream().filter("AWAITING_MANAGER_SIGNATURE"::equals).count(), outcomes::toString);
        Act act = acts.current(id).orElseThrow();
        assertEquals(1, signatures.of(act.id()).size());
        assertEquals(Result.VALID, verification.verify(bytes(id)).result());
    }

    @Test
    void aRefusalBearsTheSealAlone() throws Exception {
        Bureau.People people = bureau.open();
        UUID id = bureau.submitted(people);
        reviewing.decide(
                id, Action.REFUSE, MoveDetails.reason(Reason.SERVICE_NEED, ""), Optional.empty(), people.karim());
        Act act = acts.of(id).getFirst();
        for (int i = 0; i < 100 && signatures.seal(act.id()).isEmpty(); i++) {
            sealing.sealWaiting();
            Thread.onSpinWait();
            Thread.sleep(50);
        }

        assertEquals(1, signatures.of(act.id()).size());
        Act sealed = acts.find(act.id()).orElseThrow();
        Verdict verdict = verification.verify(documents.read(sealed.sha256()));
        assertEquals(Result.VALID, verdict.result());
        assertTrue(verdict.act().orElseThrow().complete());
    }

    private Signed sign(UUID id, Actor actor) {
        return signing.sign(id, actor, Bureau.proof(actor));
    }

    private byte[] bytes(UUID id) {
        return documents.read(acts.current(id).orElseThrow().sha256());
    }

    private void refused(UUID id, Actor actor, IdentityProof proof) {
        Refusal refusal = assertThrows(Refusal.class, () -> signing.sign(id, actor, proof));
        assertEquals("signing.proof_required", refusal.key());
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> running = threads.invokeAll(List.of(one, other));
            return running.stream().map(SignaturePathIT::outcome).toList();
        }
    }

    private static String outcome(Future<String> future) {
        return future.state() == Future.State.SUCCESS
                ? future.resultNow()
                : future.exceptionNow().getClass().getSimpleName();
    }
}
