package ma.ittifaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** What a file says about itself, all of it derived from the snapshot. */
record Metadata(String title, String author, Instant made, byte[] data) {
    private static final String PRODUCER = "Ittifaq (OpenPDF)";
    // Instant.toString drops what is zero; a date in XMP must not.
    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
    private static final String TEMPLATE = template();

    byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PdfDate date() {
        return new PdfDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
    }

    void describe(PdfDictionary info) {
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(author, PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString("Ittifaq"));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date());
        info.put(PdfName.MODDATE, date());
        String id = java.util.HexFormat.of().formatHex(Arrays.copyOf(fingerprint(), 16));
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    }

    byte[] xmp() {
        return TEMPLATE.replace("@BOM@", "\uFEFF")
                .replace("@TITLE@", escaped(title))
                .replace("@AUTHOR@", escaped(author))
                .replace("@PRODUCER@", PRODUCER)
                .replace("@DATE@", XMP_DATE.format(made.atZone(ZoneOffset.UTC)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream in = Metadata.class.getResourceAsStream("metadata.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
