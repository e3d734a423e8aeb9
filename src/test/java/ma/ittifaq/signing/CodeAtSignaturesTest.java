package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.ProofRule;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.CodeAtSignatures;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the policy in force asks for the second factor's code, the password alone signs nothing, by no way. */
class CodeAtSignaturesTest {

    private static final String REFUSED = "signing.code_required";

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    private final UUID frozen = office.frozen();

    @BeforeEach
    void asks() {
        OneHand.in(office);
        office.policy(new PolicySignatures(
                SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, PadesLevel.B, true));
    }

    @Test
    void aSignatureNeedsItAlsoOnWhatWasSubmittedBefore() {
        Signing signing = office.beans().get(Signing.class);
        assertEquals(REFUSED, refusal(() -> signing.sign(frozen, office.salma, password(office.salma))));
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(frozen, Agreement::state));
        office.run(() -> signing.sign(frozen, office.salma, code(office.salma)));
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, office.read(frozen, Agreement::state));
    }

    @Test
    void aBatchNeedsItOnce() {
        office.run(() -> office.beans().get(Signing.class).sign(frozen, office.salma, code(office.salma)));
        BatchSigning batches = office.beans().get(BatchSigning.class);
        UUID batch = office.run(() -> batches.list(List.of(frozen), office.karim));
        assertEquals(REFUSED, refusal(() -> batches.mandate(batch, office.karim, password(office.karim))));
        assertEquals(
                BatchState.LISTED,
                office.run(() -> batches.find(batch, office.karim)).state());
        office.run(() -> batches.mandate(batch, office.karim, code(office.karim)));
        office.run(() -> office.beans().get(BatchRun.class).runIdle());
        assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, office.read(frozen, Agreement::state));
    }

    @Test
    void aCardNeedsItToo() {
        TokenSigning tokens = office.beans().get(TokenSigning.class);
        assertEquals(
                REFUSED,
                refusal(() ->
                        tokens.complete(frozen, UUID.randomUUID(), new byte[1], office.salma, password(office.salma))));
    }

    @Test
    void anActOfDelegationNeedsIt() {
        office.beans().provide(ProofRule.class, List.of(office.beans().get(CodeAtSignatures.class)));
        Delegations delegations = office.beans().get(Delegations.class);
        DelegationRequest asked = office.run(() -> new DelegationRequest(
                "D-1",
                office.beans()
                        .get(Directory.class)
                        .require(office.nadia.person())
                        .ppr(),
                Delegation.Scope.SIGN,
                Set.of(),
                Optional.empty(),
                Office.TODAY,
                Office.TODAY.plusDays(5)));
        assertEquals("delegation.proof", refusal(() -> delegations.grant(asked, office.karim, password(office.karim))));
        office.run(() -> delegations.grant(asked, office.karim, code(office.karim)));
    }

    private String refusal(Supplier<?> refused) {
        return assertThrows(Refusal.class, () -> office.run(refused::get)).key();
    }

    private IdentityProof password(Actor actor) {
        return IdentityProof.byPassword(actor.person(), now());
    }

    private IdentityProof code(Actor actor) {
        return IdentityProof.byPassword(actor.person(), now()).andCode();
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
