package ma.ittifaq.signing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Finds the signatures of a PDF, oldest first. */
final class RevisionReader {

    private RevisionReader() {}

    static List<PdfRevision> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new IOException("encrypted");
            }
            List<PdfRevision> revisions = new ArrayList<>();
            for (PDSignatureField field : document.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                if (signature != null) {
                    revisions.add(revision(field, signature));
                }
            }
            revisions.sort(Comparator.comparingLong(revision -> (long) revision.range()[2] + revision.range()[3]));
            return revisions;
        } catch (RuntimeException | StackOverflowError e) {
            // Strangers' bytes: PDFBox answers some damage with whatever it trips over, and follows nested fields down
            // until the stack ends.
            throw new IOException("damaged beyond reading", e);
        }
    }

    private static PdfRevision revision(PDField field, PDSignature signature) {
        Calendar date = signature.getSignDate();
        return new PdfRevision(
                field.getFullyQualifiedName(),
                range(signature),
                String.valueOf(signature.getSubFilter()),
                date == null ? Instant.EPOCH : date.toInstant());
    }

    private static int[] range(PDSignature signature) {
        COSArray array = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
        int[] range = new int[4];
        if (array != null && array.size() == range.length) {
            for (int i = 0; i < range.length; i++) {
                range[i] = array.getInt(i, -1);
            }
        }
        return range;
    }
}
