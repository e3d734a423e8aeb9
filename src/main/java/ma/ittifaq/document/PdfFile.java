package ma.ittifaq.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ObjIntConsumer;
import ma.ittifaq.document.Flow.Placed;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes placed blocks as one PDF/A-3a and PDF/UA-1 file with the snapshot's data attached. */
final class PdfFile {
    private static final String ATTACHMENT = "data.json";

    private final Metadata metadata;
    private final Tag structure;

    PdfFile(Metadata metadata, Tag structure) {
        this.metadata = metadata;
        this.structure = structure;
    }

    byte[] write(List<List<Placed>> pages, ObjIntConsumer<Ink> everyPage) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        SubsetPrefix.seed(metadata.fingerprint());
        try (Document document = new Document(PageSize.A4, 0, 0, 0, 0)) {
            PdfWriter writer = open(document, out);
            structure.write(writer.getStructureTreeRoot());
            int page = 0;
            for (List<Placed> blocks : pages) {
                document.newPage();
                Ink ink = new Ink(writer);
                blocks.forEach(placed -> placed.block().draw(ink, placed.top()));
                everyPage.accept(ink, ++page);
            }
            attach(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SubsetPrefix.clear();
        }
        return out.toByteArray();
    }

    private PdfWriter open(Document document, OutputStream out) throws IOException {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        prepare(writer);
        document.open();
        describe(writer);
        return writer;
    }

    private static void prepare(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        // Before the first page, so that later signatures and time stamps find every page ready.
        writer.setTabs(PdfName.S);
    }

    private void describe(PdfWriter writer) throws IOException {
        metadata.describe(writer.getInfo());
        writer.setXmpMetadata(metadata.xmp());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Tag.ARABIC));
        ICC_Profile sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        writer.setOutputIntents("sRGB", "", "http://www.color.org", "sRGB IEC61966-2.1", sRgb);
    }

    private void attach(PdfWriter writer) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, metadata.date());
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer,
                null,
                ATTACHMENT,
                metadata.data(),
                "application/json",
                parameters,
                PdfStream.DEFAULT_COMPRESSION);
        file.put(new PdfName("AFRelationship"), new PdfName("Source"));
        file.put(PdfName.UF, new PdfString(ATTACHMENT, PdfObject.TEXT_UNICODE));
        file.addDescription(metadata.title(), true);
        writer.addFileAttachment(ATTACHMENT, file);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
    }
}
