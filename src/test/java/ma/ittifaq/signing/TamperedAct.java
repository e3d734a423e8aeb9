package ma.ittifaq.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.ittifaq.document.AgreementDocument;
import ma.ittifaq.document.Samples;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** A real act signed by all, and everything that somebody with a file and bad intentions may do to it. */
final class TamperedAct {

    final SigningScene scene = new SigningScene();
    final byte[] signed;
    private final byte[] beforeSeal;
    private final List<SignedRevision> revisions;

    TamperedAct() throws IOException {
        byte[] pdf = new AgreementDocument(new ClauseSets(), new LegalReferences()).render(Samples.agreement());
        byte[] earlier = pdf;
        for (String field : SigningScene.FIELDS) {
            earlier = pdf;
            pdf = scene.sign(pdf, field);
        }
        beforeSeal = earlier;
        signed = pdf;
        revisions = ((SignatureCheck.Valid) scene.verifier.check(signed)).revisions();
    }

    /** What was done, in the words of the table, and the file that came out of it. */
    Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int start = 0;
        for (int i = 0; i < revisions.size(); i++) {
            String which = (i + 1) + " (" + revisions.get(i).field() + ")";
            files.put("One bit flipped in what revision " + which + " added", flipped(indexOf("stream", start) + 20));
            files.put("One bit flipped in the signature value of revision " + which, inSignatureValue(i));
            start = revisions.get(i).length();
        }
        files.put("One digit changed behind the signature, in its zero padding", inPadding());
        files.put("The signed range moved by one byte", inRange());
        files.put("A line end added after the last revision", appended("\n"));
        files.put("A comment added after the last revision", appended("% nothing to see\n%%EOF\n"));
        files.put("The last hundred bytes cut off", Arrays.copyOf(signed, signed.length - 100));
        files.put("Another text laid over the first page by an incremental update", overlaid());
        files.put("The attached data replaced by an incremental update", attachmentReplaced());
        files.put(
                "The seal replaced by the signature of another authority",
                SigningScene.foreign().sign(beforeSeal, "seal"));
        return files;
    }

    private byte[] flipped(int position) {
        byte[] changed = signed.clone();
        changed[position] ^= 1;
        return changed;
    }

    /** The value is the last thing in the container: the zeros after it are padding. */
    private byte[] inSignatureValue(int revision) {
        return withDigit(endOfContainer(revision) - 9);
    }

    private byte[] inPadding() {
        return withDigit(endOfContainer(revisions.size() - 1) + 100);
    }

    private byte[] withDigit(int position) {
        byte[] changed = signed.clone();
        changed[position] = (byte) (changed[position] == '1' ? '2' : '1');
        return changed;
    }

    private int endOfContainer(int revision) {
        int start = revision == 0 ? 0 : revisions.get(revision - 1).length();
        int end = indexOf("000000000000000000000000000000>", start);
        while (signed[end - 1] == '0') {
            end--;
        }
        return end;
    }

    private byte[] inRange() {
        int digits = indexOf("/ByteRange", revisions.get(revisions.size() - 2).length());
        int gap = indexOf("[0 ", digits) + "[0 ".length();
        return withDigit(gap);
    }

    private byte[] appended(String text) {
        byte[] more = text.getBytes(StandardCharsets.US_ASCII);
        byte[] longer = Arrays.copyOf(signed, signed.length + more.length);
        System.arraycopy(more, 0, longer, signed.length, more.length);
        return longer;
    }

    private byte[] overlaid() throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.addRect(100, 400, 300, 40);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            return saved(document);
        }
    }

    private byte[] attachmentReplaced() throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            COSStream data = attachment(document);
            try (var content = data.createOutputStream()) {
                content.write("{}".getBytes(StandardCharsets.US_ASCII));
            }
            data.setNeedToBeUpdated(true);
            return saved(document);
        }
    }

    private static COSStream attachment(PDDocument document) {
        return document.getDocument().getObjectsByType(COSName.FILESPEC).stream()
                .map(COSObject::getObject)
                .map(COSDictionary.class::cast)
                .map(file -> file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    private int indexOf(String text, int from) {
        int found = new String(signed, StandardCharsets.ISO_8859_1).indexOf(text, from);
        if (found < 0) {
            throw new IllegalStateException("no " + text + " after " + from);
        }
        return found;
    }
}
