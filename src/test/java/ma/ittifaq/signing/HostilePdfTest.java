package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Strangers bring files made to hurt. Each gets an answer, soon, and never an error of the machine. */
class HostilePdfTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final SignatureVerifier verifier = new SignatureVerifier(new TrustAnchors(List.of()));

    @Test
    void fieldsNestedWithoutEnd() {
        int depth = 20_000;
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            fields.append("%d 0 obj <</T(a)/Kids[%d 0 R]>> endobj\n".formatted(10 + i, 11 + i));
        }
        fields.append("%d 0 obj <</T(z)/FT/Sig>> endobj\n".formatted(10 + depth));
        assertNotValid(pdf("/AcroForm<</Fields[10 0 R]>>", fields.toString()));
    }

    @Test
    void arraysNestedWithoutEnd() {
        assertNotValid(pdf("/AcroForm " + "[".repeat(200_000) + "]".repeat(200_000), ""));
    }

    @Test
    void aFieldThatIsItsOwnChild() {
        assertNotValid(pdf("/AcroForm<</Fields[10 0 R]>>", "10 0 obj <</T(a)/Kids[10 0 R]>> endobj\n"));
    }

    @Test
    void tenThousandRevisions() {
        assertNotValid(pdf("", "10 0 obj <<>> endobj\nstartxref\n0\n%%EOF\n".repeat(10_000)));
    }

    @Test
    void anEncryptedDocumentIsUnreadable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
        }
        assertInstanceOf(SignatureCheck.Unreadable.class, verifier.check(out.toByteArray()));
    }

    private void assertNotValid(byte[] pdf) {
        SignatureCheck check = assertTimeoutPreemptively(SOON, () -> verifier.check(pdf));
        assertFalse(check instanceof SignatureCheck.Valid);
    }

    private static byte[] pdf(String inCatalog, String objects) {
        String text = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R" + inCatalog + ">> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"
                + objects
                + "trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
