package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told of time stamps is what the bytes say, whether the authority answers or not. */
class StampingTest {

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    private StampServer server;

    @BeforeEach
    void open() throws IOException {
        Enrolment enrolment = office.beans().get(Enrolment.class);
        Clock clock = office.beans().get(Clock.class);
        server = new StampServer(office.run(enrolment::stamp), clock.instant());
        DefaultSettings.set("ittifaq.tsa", server.address());
        DefaultSettings.set("ittifaq.tsa.timeout", 2);
    }

    @AfterEach
    void close() {
        server.close();
        DefaultSettings.install();
    }

    @Test
    void peopleReachTAndTheSealLta() {
        UUID id = office.frozen();
        Signed first = sign(id, office.salma);
        assertEquals("PAdES-BASELINE-T", first.asked());
        assertEquals("PAdES-BASELINE-T", first.level());
        assertFalse(first.timeStampPending());
        sign(id, office.karim);
        sign(id, office.hassan);

        assertEquals("PAdES-BASELINE-LTA", levels(id).getLast());
        assertFalse(pending(id));
        assertTrue(validation(id).passed(), () -> validation(id).summary());
        assertEquals(act(id).sha256(), validation(id).sha256());
    }

    @Test
    void withoutAnAnswerTheSignatureIsKeptAndSaidToWait() {
        server.manner = StampServer.Manner.UNAVAILABLE;
        UUID id = office.frozen();
        Signed first = sign(id, office.salma);
        assertEquals("PAdES-BASELINE-T", first.asked());
        assertEquals("PAdES-BASELINE-B", first.level());
        assertTrue(first.timeStampPending());
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, first.state());
        assertTrue(pending(id));
        assertEquals(0, stampDue(), "the authority is still away");
        assertTrue(pending(id));
    }

    @Test
    void theStampComesLaterAndTheNextPersonSigns() {
        server.manner = StampServer.Manner.UNAVAILABLE;
        UUID id = office.frozen();
        sign(id, office.salma);
        byte[] before = bytes(id);
        server.manner = StampServer.Manner.GOOD;
        assertEquals(1, stampDue());
        assertFalse(pending(id));
        assertEquals(List.of("PAdES-BASELINE-T"), levels(id));
        byte[] after = bytes(id);
        assertEquals(-1, java.util.Arrays.mismatch(before, java.util.Arrays.copyOf(after, before.length)));
        assertEquals(0, stampDue(), "once");
        assertFalse(sign(id, office.karim).timeStampPending());
    }

    /** Its stamps would prove that people signed before their certificates began, or tomorrow. */
    @ParameterizedTest
    @ValueSource(longs = {-3600, -360, 360, 3600})
    void anAuthorityWhoseClockIsAwayIsNotBelieved(long seconds) {
        UUID id = office.frozen();
        Clock clock = office.beans().get(Clock.class);
        Credential authority =
                office.run(() -> office.beans().get(Enrolment.class).stamp());
        server.becomes(authority, clock.instant().plusSeconds(seconds));
        assertTrue(sign(id, office.salma).timeStampPending());
        sign(id, office.karim);
        sign(id, office.hassan);
        assertTrue(office.read(id, Agreement::isSealed), "validated in full, without a stamp");
        assertEquals(0, stampDue());
        assertTrue(pending(id));
        assertEquals("PAdES-BASELINE-B", levels(id).getLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {-200, 200})
    void aFewMinutesAreNothing(long seconds) {
        Clock clock = office.beans().get(Clock.class);
        server.becomes(
                office.run(() -> office.beans().get(Enrolment.class).stamp()),
                clock.instant().plusSeconds(seconds));
        UUID id = office.frozen();
        List.of(office.salma, office.karim, office.hassan).forEach(signer -> sign(id, signer));
        assertEquals("PAdES-BASELINE-LTA", levels(id).getLast());
        assertTrue(validation(id).passed(), () -> validation(id).summary());
    }

    @Test
    void anAgreementTakesEffectWithoutItsStampAndGetsItLater() {
        server.manner = StampServer.Manner.GARBAGE;
        UUID id = office.frozen();
        sign(id, office.salma);
        sign(id, office.karim);
        sign(id, office.hassan);
        assertTrue(office.read(id, Agreement::isSealed));
        assertEquals("PAdES-BASELINE-B", levels(id).getLast());
        assertTrue(pending(id));

        server.manner = StampServer.Manner.GOOD;
        assertEquals(1, stampDue());
        assertEquals("PAdES-BASELINE-LTA", levels(id).getLast());
        assertEquals(act(id).sha256(), validation(id).sha256());
        assertTrue(validation(id).passed(), () -> validation(id).summary());
    }

    @Test
    void aDocumentOfABatchWaitsUntilItsStampCame() {
        OneHand.in(office);
        server.manner = StampServer.Manner.UNAVAILABLE;
        UUID id = office.frozen();
        sign(id, office.salma);
        UUID batch = office.run(() -> batches().list(List.of(id), office.karim));
        office.run(() -> batches().mandate(batch, office.karim, proof(office.karim)));
        office.run(() -> office.beans().get(BatchRun.class).runIdle());
        assertTrue(item(batch).waitsForTimeStamp());
        server.manner = StampServer.Manner.GOOD;
        assertEquals(1, stampDue());
        assertFalse(item(batch).waitsForTimeStamp());
        assertEquals("PAdES-BASELINE-B", item(batch).level(), "reached when it was signed");
    }

    private BatchItem item(UUID batch) {
        return office.run(() -> batches().find(batch, office.karim)).items().getFirst();
    }

    private BatchSigning batches() {
        return office.beans().get(BatchSigning.class);
    }

    private int stampDue() {
        return office.run(() -> office.beans().get(Stamping.class).stampDue());
    }

    private boolean pending(UUID id) {
        UUID act = act(id).id();
        return office.run(() -> office.beans().get(Stamping.class).isPending(act));
    }

    private List<String> levels(UUID id) {
        UUID act = act(id).id();
        return office.run(() -> office.beans().get(ActSignatures.class).of(act).stream()
                .map(ActSignature::level)
                .toList());
    }

    private ActValidation validation(UUID id) {
        UUID act = act(id).id();
        return office.run(() -> office.beans().get(ActSignatures.class).validation(act))
                .orElseThrow();
    }

    private byte[] bytes(UUID id) {
        String sha256 = act(id).sha256();
        return office.run(() -> office.beans().get(Documents.class).read(sha256));
    }

    private Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private Signed sign(UUID id, Actor actor) {
        return office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof(actor)));
    }

    private IdentityProof proof(Actor actor) {
        return new IdentityProof(
                actor.person(), "password", office.beans().get(Clock.class).instant());
    }
}
