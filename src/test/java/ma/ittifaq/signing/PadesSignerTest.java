package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PadesSignerTest {

    private static final SigningScene scene = new SigningScene();

    /** An own token may answer minutes later on another node: the preparation must be repeatable from its record. */
    @Test
    void theSameRequestGivesTheSameBytesToSign() throws IOException {
        byte[] pdf = scene.document();
        SignatureRequest request = scene.request("employee");
        assertArrayEquals(
                scene.signer.prepare(pdf, request).toBeSigned(),
                new PadesSigner().prepare(pdf, request).toBeSigned());
    }

    @Test
    void theFirstSignatureAllowsSignaturesOnly() throws IOException {
        try (PDDocument document = Loader.loadPDF(scene.signedByAll())) {
            COSDictionary certifying = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PERMS)
                    .getCOSDictionary(COSName.DOCMDP);
            COSDictionary reference =
                    (COSDictionary) certifying.getCOSArray(COSName.REFERENCE).getObject(0);

            assertEquals(2, reference.getCOSDictionary(COSName.TRANSFORM_PARAMS).getInt(COSName.P));
            long certifications = document.getSignatureDictionaries().stream()
                    .filter(signature -> signature.getCOSObject().containsKey(COSName.REFERENCE))
                    .count();
            assertEquals(1, certifications);
        }
    }

    @Test
    void aWidgetStaysOnItsPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(scene.signedByAll())) {
            assertEquals(0, document.getPage(0).getAnnotations().size());
            assertEquals(4, document.getPage(1).getAnnotations().size());
        }
    }

    @Test
    void anUnknownOrFilledFieldIsAnError() throws IOException {
        byte[] pdf = scene.document();
        SignatureRequest unknown = new SignatureRequest(
                "stranger",
                scene.request("employee").chain(),
                SigningScene.NOON,
                scene.request("seal").card(),
                "");
        assertThrows(SigningFailure.class, () -> scene.signer.prepare(pdf, unknown));
        byte[] signed = scene.sign(pdf, "employee");
        assertThrows(SigningFailure.class, () -> scene.sign(signed, "employee"));
    }

    @Test
    void aSignatureThatDoesNotFitIsAnErrorAndNoDocument() throws IOException {
        PadesSigner.Prepared prepared = scene.signer.prepare(scene.document(), scene.request("employee"));
        assertThrows(SigningFailure.class, () -> scene.signer.complete(prepared, new byte[5_000]));
    }

    @Test
    void littleSpaceIsWasted() throws IOException {
        byte[] pdf = scene.document();
        byte[] signed = scene.sign(pdf, "employee");
        PdfRevision revision = RevisionReader.read(signed).getFirst();
        byte[] container = revision.signatureContainer(signed).orElseThrow();
        int used = container.length;
        while (container[used - 1] == 0) {
            used--;
        }
        int free = container.length - used;
        assertTrue(free >= 0 && free < 800, "unused bytes: " + free);
    }
}
