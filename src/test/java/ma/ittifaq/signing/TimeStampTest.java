package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time stamps from the network and in this process, good and bad. */
class TimeStampTest {

    private static final Instant LATER = SigningScene.NOON.plusSeconds(5);

    private final SigningScene scene = new SigningScene();
    private final Credential stamper = scene.stamper();
    private StampServer server;

    @BeforeEach
    void open() throws IOException {
        server = new StampServer(stamper, LATER);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGoodAnswerBringsTheSignatureToT() throws IOException {
        byte[] signed = stamped(scene.document(), source());
        SignatureCheck.Valid valid = assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.check(signed));
        assertEquals(Optional.of(LATER), valid.last().stamped());
        assertEquals(SigningScene.NOON, valid.last().at());
        ValidationReport report = new DocumentValidation(scene.anchors)
                .validate(signed, scene.revocationList(), SigningScene.NOON.plusSeconds(60));
        assertTrue(report.passed(), report::summary);
        assertEquals("PAdES-BASELINE-T", report.lines().getLast().level());
    }

    @ParameterizedTest
    @EnumSource(value = StampServer.Manner.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
    void aBadAnswerIsNoTimeStamp(StampServer.Manner manner) throws IOException {
        server.manner = manner;
        HttpStampSource hasty = new HttpStampSource(URI.create(server.address()), Duration.ofMillis(200));
        PadesSigner.Prepared prepared = prepared(scene.document());
        byte[] value = scene.credentials.get("employee").sign(prepared.toBeSigned());
        assertThrows(SigningFailure.class, () -> scene.signer.completeStamped(prepared, value, hasty));

        byte[] plain = scene.signer.complete(prepared, value);
        SignatureCheck.Valid valid = assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.check(plain));
        assertEquals(Optional.empty(), valid.last().stamped());
    }

    @Test
    void theNextAuthorityIsAskedWhenOneFails() throws IOException {
        try (StampServer second = new StampServer(stamper, LATER)) {
            server.manner = StampServer.Manner.GARBAGE;
            stamped(scene.document(), new OrderedStamps(List.of(source(), source(second))));
            assertEquals(1, server.asked.get());
            assertEquals(1, second.asked.get());
        }
    }

    @Test
    void thereIsNoTimeStampWithoutAnAuthority() throws IOException {
        byte[] pdf = scene.document();
        assertThrows(SigningFailure.class, () -> stamped(pdf, new OrderedStamps(List.of())));
    }

    /** Its key may stamp for others; here nobody named it as an authority. */
    @Test
    void aForeignAuthoritysStampIsFound() throws IOException {
        SigningScene stranger = SigningScene.foreign();
        try (StampServer foreign = new StampServer(stranger.stamper(), LATER)) {
            byte[] signed = stamped(scene.document(), source(foreign));
            SignatureCheck.Invalid invalid =
                    assertInstanceOf(SignatureCheck.Invalid.class, scene.verifier.check(signed));
            assertEquals(Finding.Kind.TIME_STAMP, invalid.findings().getFirst().kind());

            TrustAnchors both = new TrustAnchors(scene.anchors.roots(), List.of(stranger.authority.rootCertificate()));
            assertInstanceOf(SignatureCheck.Valid.class, new SignatureVerifier(both).check(signed));
        }
    }

    /** A person's certificate says nothing about time, however good its key. */
    @Test
    void whoMayOnlySignMayNotStamp() throws IOException {
        try (StampServer person = new StampServer(scene.credentials.get("manager"), LATER)) {
            byte[] pdf = scene.document();
            assertThrows(SigningFailure.class, () -> stamped(pdf, source(person)));
        }
    }

    @Test
    void aLateStampIsAppendedAndChangesNoSignature() throws IOException {
        byte[] signed = scene.sign(scene.document(), "employee");
        byte[] later = new PadesArchiver(scene.anchors, source()).stamp(signed);
        SignatureCheck.Valid valid =
                assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(signed, later));
        assertTrue(valid.last().timeStamp());
        assertEquals(LATER, valid.last().at());
        assertEquals(1, valid.signatures().size());

        byte[] next = scene.sign(later, "manager");
        assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(later, next));
        ValidationReport report = new DocumentValidation(scene.anchors)
                .validate(next, scene.revocationList(), SigningScene.NOON.plusSeconds(60));
        assertTrue(report.passed(), report::summary);
    }

    /** What does not fit into the reserved space is an error, and never a cut signature. */
    @Test
    void aTokenTooLongIsAnError() throws IOException {
        SignatureRequest narrow = scene.request("employee");
        PadesSigner.Prepared prepared = scene.signer.prepare(scene.document(), narrow);
        byte[] value = scene.credentials.get("employee").sign(prepared.toBeSigned());
        assertThrows(SigningFailure.class, () -> scene.signer.completeStamped(prepared, value, source()));
    }

    private byte[] stamped(byte[] pdf, eu.europa.esig.dss.spi.x509.tsp.TSPSource source) {
        PadesSigner.Prepared prepared = prepared(pdf);
        byte[] value = scene.credentials.get("employee").sign(prepared.toBeSigned());
        return scene.signer.completeStamped(prepared, value, source);
    }

    private PadesSigner.Prepared prepared(byte[] pdf) {
        SignatureRequest request = scene.request("employee");
        return scene.signer.prepare(
                pdf,
                new SignatureRequest(
                        request.field(), request.chain(), request.at(), request.card(), request.capacity(), true));
    }

    private HttpStampSource source() {
        return source(server);
    }

    private static HttpStampSource source(StampServer server) {
        return new HttpStampSource(URI.create(server.address()), Duration.ofSeconds(2));
    }
}
