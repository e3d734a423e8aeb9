package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

        List<Integer> unseen = IntStream.range(0, container.length)
                .parallel()
                .filter(i -> {
                    byte[] changed = container.clone();
                    changed[i] ^= (byte) (1 << i % 8);
                    return check.check(content, changed, SigningScene.NOON)
                            .findings()
                            .isEmpty();
                })
                .boxed()
                .toList();
        assertEquals(List.of(), unseen, "bytes");
    }
}
