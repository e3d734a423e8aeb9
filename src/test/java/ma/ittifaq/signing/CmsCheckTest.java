package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CmsCheckTest {

    /** Readers forgive much in the unsigned parts of a container: each of its bytes is tried, one bit after another. */
    @Test
    void noChangedByteOfAContainerPasses() throws IOException {
        SigningScene scene = new SigningScene();
        byte[] pdf = scene.sign(scene.document(), "employee");
        PdfRevision revision = RevisionReader.read(pdf).getFirst();
        byte[] content = revision.signedContent(pdf);
        byte[] container = revision.signatureContainer(pdf).orElseThrow();
        CmsCheck check = new CmsCheck(scene.anchors);
        assertEquals(
                Set.of(), check.check(content, container, SigningScene.NOON).findings());

        for (int i = 0; i < container.length; i++) {
            byte[] changed = container.clone();
            changed[i] ^= (byte) (1 << i % 8);
            assertNotEquals(
                    Set.of(), check.check(content, changed, SigningScene.NOON).findings(), "byte " + i);
        }
    }
}
