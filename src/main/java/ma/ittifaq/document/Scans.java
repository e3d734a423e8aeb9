package ma.ittifaq.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.openpdf.text.pdf.PdfReader;

/** Files that somebody says are scans. */
public final class Scans {
    private static final String BEGINS = "%PDF-";

    private Scans() {}

    /** How many pages a PDF has that can be opened without a password; empty for whatever else the file is. */
    public static OptionalInt pages(byte[] file) {
        if (!new String(file, 0, Math.min(file.length, BEGINS.length()), StandardCharsets.US_ASCII).equals(BEGINS)) {
            return OptionalInt.empty();
        }
        try (PdfReader reader = new PdfReader(file)) {
            int pages = reader.getNumberOfPages();
            return reader.isEncrypted() || pages < 1 ? OptionalInt.empty() : OptionalInt.of(pages);
        } catch (IOException | RuntimeException noPdf) {
            return OptionalInt.empty();
        }
    }
}
