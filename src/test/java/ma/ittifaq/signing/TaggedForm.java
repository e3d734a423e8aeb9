package ma.ittifaq.signing;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The smallest PDF/A-3a and PDF/UA-1 document with signature fields: two tagged pages without a letter of text. */
final class TaggedForm {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 80;
    private static final String STAMP = "2026-11-23T10:00:01+00:00";

    private PdfWriter writer;

    private TaggedForm() {}

    /** The fields stand on the second page, because a widget put on the wrong page is an easy mistake. */
    static byte[] withFields(List<String> names) throws IOException {
        return new TaggedForm().draw(names);
    }

    /** A vector card as {@code document} will draw it. */
    static byte[] card(Color colour) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0);
        PdfWriter cardWriter = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte canvas = cardWriter.getDirectContent();
        canvas.setColorFill(colour);
        canvas.circle(WIDTH / 2f, HEIGHT / 2f, HEIGHT / 3f);
        canvas.fill();
        document.close();
        return out.toByteArray();
    }

    private byte[] draw(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        document.addTitle("Convention");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        document.open();
        metadata();
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        figure(root);
        document.newPage();
        figure(root);
        for (int i = 0; i < names.size(); i++) {
            field(root, names.get(i), new Rectangle(40, 700 - i * 100, 40 + WIDTH, 700 - i * 100 + HEIGHT));
        }
        attachment();
        document.close();
        return out.toByteArray();
    }

    private void metadata() throws IOException {
        PdfDictionary info = writer.getInfo();
        PdfString date = new PdfString("D:20261123100001+00'00'");
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        String producer = ((PdfString) info.get(PdfName.PRODUCER)).toUnicodeString();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-MA"));
        try (var template = TaggedForm.class.getResourceAsStream("tagged-form.xmp")) {
            String xmp = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            writer.setXmpMetadata(
                    xmp.replace("@producer@", producer).replace("@date@", STAMP).getBytes(StandardCharsets.UTF_8));
        }
        writer.setOutputIntents(
                "sRGB", "", "http://www.color.org", "sRGB IEC61966-2.1", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    private void figure(PdfStructureElement root) {
        PdfStructureElement figure = new PdfStructureElement(root, new PdfName("Figure"));
        figure.put(PdfName.ALT, new PdfString("Carré", PdfObject.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {300, 300, 340, 340}));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(figure);
        canvas.setColorFill(Color.DARK_GRAY);
        canvas.rectangle(300, 300, 40, 40);
        canvas.fill();
        canvas.endMarkedContentSequence();
    }

    private void field(PdfStructureElement root, String name, Rectangle box) throws IOException {
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(box, null);
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        field.setFieldName(name);
        field.setUserName(name);
        field.setPage();
        PdfDictionary appearance = new PdfDictionary();
        appearance.put(PdfName.N, writer.addToBody(emptyAppearance(box)).getIndirectReference());
        field.put(PdfName.AP, appearance);
        tag(root, name, field);
        writer.addAnnotation(field);
    }

    private static PdfStream emptyAppearance(Rectangle box) {
        PdfStream stream = new PdfStream(new byte[] {' '});
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.FORM);
        stream.put(new PdfName("FormType"), new PdfNumber(1));
        stream.put(PdfName.BBOX, new PdfArray(new float[] {0, 0, box.getWidth(), box.getHeight()}));
        stream.put(PdfName.RESOURCES, new PdfDictionary());
        return stream;
    }

    private void tag(PdfStructureElement root, String name, PdfFormField field) throws IOException {
        PdfStructureElement form = new PdfStructureElement(root, new PdfName("Form"));
        form.put(PdfName.ALT, new PdfString(name, PdfObject.TEXT_UNICODE));
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, field.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        form.put(PdfName.K, new PdfArray(writer.addToBody(reference).getIndirectReference()));
        int key = writer.getStructureTreeRoot().addExistingObject(form.getReference());
        field.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    private void attachment() throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, new PdfDate());
        byte[] data = "{}".getBytes(StandardCharsets.UTF_8);
        PdfFileSpecification file =
                PdfFileSpecification.fileEmbedded(writer, null, "data.json", data, "application/json", parameters, 9);
        file.put(new PdfName("AFRelationship"), new PdfName("Source"));
        file.put(PdfName.UF, new PdfString("data.json", PdfObject.TEXT_UNICODE));
        writer.addFileAttachment("data.json", file);
        writer.getExtraCatalog().put(PdfName.AF, new PdfArray(file.getReference()));
    }
}
