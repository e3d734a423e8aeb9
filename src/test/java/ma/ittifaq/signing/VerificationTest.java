package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static Office office;
    private static byte[] givenUp;
    private static byte[] frozen;
    private static byte[] signedOnce;
    private static byte[] complete;
    private static String code;

    @BeforeAll
    static void signEverything() {
        office = new Office(List.of(
                Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));
        UUID first = office.frozen();
        givenUp = bytes(first);
        office.move(first, Action.RETURN, office.nadia);
        office.move(first, Action.WITHDRAW, office.salma);
        UUID id = office.frozen();
        frozen = bytes(id);
        sign(id, office.salma);
        signedOnce = bytes(id);
        sign(id, office.karim);
        sign(id, office.hassan);
        complete = bytes(id);
        code = act(id).code();
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
        assertEquals(Optional.of(AgreementState.SIGNED), act.state());
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
        SigningScene strangers = SigningScene.foreign();
        assertEquals(Result.UNKNOWN, verify(strangers.signedByAll()).result());
        assertEquals(Result.UNKNOWN, verify(strangers.document()).result());
    }

    /** The keys are ours, the document is in no file: of a lost database, or of stolen keys. */
    @Test
    void whatIsSignedByOurKeysButNotKeptIsSaidSo() throws IOException {
        Verdict verdict = verify(new SigningScene().signedByAll());
        assertEquals(Result.UNKNOWN, verdict.result());
        assertEquals(
                List.of(Finding.Kind.NOT_KEPT),
                verdict.findings().stream().map(Finding::kind).toList());
        assertEquals(4, verdict.signatures().size());
        assertFalse(verdict.act().isPresent());
    }

    @Test
    void whatIsNoPdfIsUnreadable() {
        assertEquals(Result.UNREADABLE, verify(new byte[0]).result());
        assertEquals(Result.UNREADABLE, verify(new byte[5_000]).result());
    }

    @Test
    void anActThatWasGivenUpSaysSo() {
        OurAct act = verify(givenUp).act().orElseThrow();
        assertFalse(act.standing());
        assertEquals(Optional.of(AgreementState.WITHDRAWN), act.state());
    }

    private static Verdict verify(byte[] pdf) {
        return office.run(() -> verification().verify(pdf));
    }

    private static void sign(UUID id, Actor actor) {
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

    private static byte[] bytes(UUID id) {
        String sha256 = act(id).sha256();
        return office.run(() -> documents().read(sha256));
    }

    private static Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private static Documents documents() {
        return office.beans().get(Documents.class);
    }

    private static Verification verification() {
        return office.beans().get(Verification.class);
    }
}
