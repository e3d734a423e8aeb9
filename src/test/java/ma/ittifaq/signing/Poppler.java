package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.ittifaq.platform.Program;

/** Poppler's {@code pdfsig}: a reader of signed files that knows nothing of us. */
public final class Poppler {

    private Poppler() {}

    /** It finds so many signatures, each of them valid, and the last over the whole file. */
    public static void assertValid(int signatures, byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("signed", ".pdf");
        try {
            Files.write(file, pdf);
            String said = String.join(
                    "\n",
                    Program.named("pdfsig").run("-nocert", file.toString()).lines());
            assertEquals(signatures, count(said, "Signature is Valid"), said);
            assertEquals(1, count(said, "Total document signed"), said);
            assertFalse(said.contains("Digest Mismatch"), said);
        } finally {
            Files.delete(file);
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
