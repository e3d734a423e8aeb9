package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ma.ittifaq.signing.Finding.Kind;
import ma.ittifaq.signing.SignatureCheck.Invalid;
import ma.ittifaq.signing.SignatureCheck.Unreadable;
import ma.ittifaq.signing.SignatureCheck.Valid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignatureVerifierTest {

    private static SigningScene scene;
    private static byte[] signed;

    @BeforeAll
    static void signByAll() throws IOException {
        scene = new SigningScene();
        signed = scene.signedByAll();
    }

    @Test
    void namesSignersOldestFirst() {
        Valid valid = assertInstanceOf(Valid.class, scene.verifier.check(signed));

        assertEquals(
                SigningScene.FIELDS,
                valid.revisions().stream().map(SignedRevision::field).toList());
        SignedRevision first = valid.revisions().getFirst();
        assertEquals("Salma Idrissi", first.signer());
        assertEquals("سلمى الإدريسي", first.signerInArabic());
        assertEquals(SigningScene.NOON, first.at());
        assertEquals(signed.length, valid.last().length());
    }

    @Test
    void everySignatureOnlyAdds() throws IOException {
        byte[] before = scene.document();
        byte[] after = scene.sign(before, "employee");

        assertInstanceOf(Valid.class, scene.verifier.checkExtends(before, after));
        assertEquals(List.of(Kind.EARLIER_REVISION_CHANGED), kinds(scene.verifier.checkExtends(signed, after)));
        assertEquals(List.of(Kind.EARLIER_REVISION_CHANGED), kinds(scene.verifier.checkExtends(after, after)));
    }

    @Test
    void earlierRevisionsAreValidByThemselves() {
        Valid valid = assertInstanceOf(Valid.class, scene.verifier.check(signed));
        for (SignedRevision revision : valid.revisions()) {
            assertInstanceOf(Valid.class, scene.verifier.check(Arrays.copyOf(signed, revision.length())));
        }
    }

    @Test
    void namesTheRevisionInWhichAByteChanged() {
        Valid valid = assertInstanceOf(Valid.class, scene.verifier.check(signed));
        int start = 0;
        for (int number = 1; number <= valid.revisions().size(); number++) {
            Invalid invalid = assertInstanceOf(Invalid.class, scene.verifier.check(flippedInStream(start)));
            assertEquals(number, invalid.findings().getFirst().revision());
            assertEquals(Kind.DIGEST, invalid.findings().getFirst().kind());
            start = valid.revisions().get(number - 1).length();
        }
    }

    @Test
    void noFlippedByteAnywhereStaysUnseen() {
        int[] bits = new Random(7).ints(400, 0, signed.length * 8).toArray();
        List<Integer> unseen = Arrays.stream(bits)
                .parallel()
                .filter(bit -> {
                    byte[] changed = signed.clone();
                    changed[bit / 8] ^= (byte) (1 << bit % 8);
                    return scene.verifier.check(changed) instanceof Valid;
                })
                .boxed()
                .toList();
        assertEquals(List.of(), unseen, "bits");
    }

    @Test
    void bytesAddedAtTheEndAreSeen() {
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertEquals(List.of(Kind.ADDED_AFTER_SIGNATURE), kinds(scene.verifier.check(longer)));
    }

    @Test
    void aForeignAuthorityIsNotOurs() throws IOException {
        SigningScene foreign = SigningScene.foreign();
        byte[] pdf = foreign.sign(foreign.document(), "employee");
        assertEquals(List.of(Kind.UNTRUSTED_CERTIFICATE), kinds(scene.verifier.check(pdf)));
    }

    @Test
    void anExpiredCertificateIsNotEvenAskedToSign() throws IOException {
        SignatureRequest now = scene.request("employee");
        Instant inFourYears = SigningScene.NOON.plus(Duration.ofDays(4 * 365));
        SignatureRequest late = new SignatureRequest(now.field(), now.chain(), inFourYears, now.card(), "");
        byte[] pdf = scene.document();
        assertThrows(SigningFailure.class, () -> scene.signer.prepare(pdf, late));
    }

    @Test
    void aSignatureByAnotherKeyIsRefused() throws IOException {
        PadesSigner.Prepared prepared = scene.signer.prepare(scene.document(), scene.request("employee"));
        byte[] foreign = scene.credentials.get("manager").sign(prepared.toBeSigned());
        assertEquals(List.of(Kind.SIGNATURE), kinds(scene.verifier.check(scene.signer.complete(prepared, foreign))));
    }

    @Test
    void whatIsNoPdfIsUnreadable() {
        assertInstanceOf(Unreadable.class, scene.verifier.check(new byte[0]));
        assertInstanceOf(Unreadable.class, scene.verifier.check("Bonjour، أهلا".getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Unreadable.class, scene.verifier.check(Arrays.copyOf(signed, 100)));
    }

    @Test
    void anUnsignedPdfIsNotValid() throws IOException {
        assertEquals(List.of(Kind.NOT_SIGNED), kinds(scene.verifier.check(scene.document())));
    }

    private static byte[] flippedInStream(int from) {
        byte[] changed = signed.clone();
        int stream = new String(changed, StandardCharsets.ISO_8859_1).indexOf("stream", from);
        changed[stream + 20] ^= 1;
        return changed;
    }

    private static List<Kind> kinds(SignatureCheck check) {
        return assertInstanceOf(Invalid.class, check).findings().stream()
                .map(Finding::kind)
                .distinct()
                .toList();
    }
}
