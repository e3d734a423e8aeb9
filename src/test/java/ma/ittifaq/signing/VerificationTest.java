package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.Verdict.OurAct;
import ma.ittifaq.signing.Verdict.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private Office office;
    private byte[] frozen;
    private byte[] signedOnce;
    private byte[] complete;
    private String code;

    @BeforeEach
    void signEverything() {
        office = new Office(List.of(
                Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));
        UUID id = office.frozen();
        frozen = bytes(id);
        sign(id, office.salma);
        signedOnce = bytes(id);
        sign(id, office.karim);
        sign(id, office.hassan);
        complete = bytes(id);
        code = act(id).code();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCompleteActIsValidAndSaysSo() {
        Verdict verdict = verify(complete);
        assertEquals(Result.VALID, verdict.result());
        assertEquals(
                List.of("Salma Idrissi", "Karim Bennis", "Hassan Fassi", "Cachet électronique de l’administration"),
                verdict.signatures().stream().map(SignedRevision::signer).toList());
        OurAct act = verdict.act().orElseThrow();
        assertTrue(act.complete() && act.standing());
        assertEquals(AgreementState.SIGNED, act.state());
        assertEquals("PAdES-BASELINE-B", act.level());
    }

    @Test
    void anEarlierRevisionIsValidButNotComplete() {
        Verdict verdict = verify(signedOnce);
        assertEquals(Result.VALID, verdict.result());
        OurAct act = verdict.act().orElseThrow();
        assertEquals(2, act.revision());
        assertEquals(5, act.revisions());
        assertFalse(act.complete());
    }

    @Test
    void theUnsignedTextIsOursAndUnsigned() {
        Verdict verdict = verify(frozen);
        assertEquals(Result.VALID, verdict.result());
        assertEquals(List.of(), verdict.signatures());
        assertFalse(verdict.act().orElseThrow().complete());
    }

    @Test
    void theCodeOnThePaperFindsItHoweverItIsTyped() {
        Verdict verdict = office.run(
                () -> verification().verify(code.toLowerCase(Locale.ROOT).replace('-', ' ')));
        assertEquals(Result.VALID, verdict.result());
        assertTrue(verdict.act().orElseThrow().complete());
        assertEquals(
                Result.UNKNOWN,
                office.run(() -> verification().verify("AAAAA-AAAAA-AAAAA")).result());
    }

    @Test
    void oneChangedByteIsAlteredWhereverItIs() {
        for (int position : new int[] {frozen.length / 2, frozen.length + 2_000, complete.length - 200}) {
            byte[] changed = complete.clone();
            changed[position] ^= 1;
            Verdict verdict = verify(changed);
            assertEquals(Result.ALTERED, verdict.result(), "byte " + position);
            assertFalse(verdict.findings().isEmpty());
        }
    }

    @Test
    void whatWasAddedToAnActIsAlteredAndStillSaysWhichAct() {
        Verdict verdict = verify(Arrays.copyOf(complete, complete.length + 10));
        assertEquals(Result.ALTERED, verdict.result());
        assertTrue(verdict.act().isPresent());
        Verdict unsigned = verify(Arrays.copyOf(frozen, frozen.length + 10));
        assertEquals(Result.ALTERED, unsigned.result());
    }

    @Test
    void aStrangersSignatureIsUnknown() throws IOException {
        SigningScene strangers = new SigningScene();
        assertEquals(Result.UNKNOWN, verify(strangers.signedByAll()).result());
        assertEquals(Result.UNKNOWN, verify(strangers.document()).result());
    }

    @Test
    void whatIsNoPdfIsUnreadable() {
        assertEquals(Result.UNREADABLE, verify(new byte[0]).result());
        assertEquals(Result.UNREADABLE, verify(new byte[5_000]).result());
    }

    @Test
    void anActThatWasGivenUpSaysSo() {
        try (Office other = new Office(List.of(Paper::on))) {
            UUID id = other.frozen();
            other.move(id, Action.RETURN, other.nadia);
            Verdict verdict = other.run(() -> {
                Act given = other.beans().get(Acts.class).of(id).getFirst();
                byte[] pdf = other.beans().get(Documents.class).read(given.sha256());
                return other.beans().get(Verification.class).verify(pdf);
            });
            OurAct act = verdict.act().orElseThrow();
            assertFalse(act.standing());
            assertEquals(AgreementState.RETURNED, act.state());
        }
    }

    private Verdict verify(byte[] pdf) {
        return office.run(() -> verification().verify(pdf));
    }

    private void sign(UUID id, Actor actor) {
        office.run(() -> office.beans()
                .get(Signing.class)
                .sign(
                        id,
                        actor,
                        new IdentityProof(
                                actor.person(),
                                "password",
                                office.beans().get(Clock.class).instant())));
    }

    private byte[] bytes(UUID id) {
        String sha256 = act(id).sha256();
        return office.run(() -> documents().read(sha256));
    }

    private Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private Documents documents() {
        return office.beans().get(Documents.class);
    }

    private Verification verification() {
        return office.beans().get(Verification.class);
    }
}
