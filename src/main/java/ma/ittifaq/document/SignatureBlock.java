package ma.ittifaq.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One box to sign in, under the words that say whose it is, with its tagged form field. */
record SignatureBlock(SignatureField field, String title, Tag form, Row words, float x) {
    private static final Color LINE = new Color(0x7F, 0x8F, 0x8A);
    /** Below each box but the last. */
    static final float AIR = 12;

    float height() {
        return words.height() + SignatureField.HEIGHT + AIR;
    }

    void draw(Ink ink, float top) {
        words.draw(ink, top);
        int left = Math.round(x);
        int bottom = (int) Math.floor(top - words.height() - SignatureField.HEIGHT);
        ink.frame(left, bottom, SignatureField.WIDTH, SignatureField.HEIGHT, LINE);
        try {
            place(ink.writer(), left, bottom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(PdfWriter writer, int left, int bottom) throws IOException {
        PdfFormField widget = PdfFormField.createSignature(writer);
        Rectangle box = new Rectangle(left, bottom, left + SignatureField.WIDTH, bottom + SignatureField.HEIGHT);
        widget.setWidget(box, null);
        widget.setFlags(PdfAnnotation.FLAGS_PRINT);
        widget.setFieldName(field.fieldName());
        widget.put(PdfName.TU, new PdfString(title, PdfObject.TEXT_UNICODE));
        widget.setPage();
        widget.put(PdfName.AP, emptyAppearance(writer));
        form.content(objectReference(writer, widget));
        int parent =
                writer.getStructureTreeRoot().addExistingObject(form.element().getReference());
        widget.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
        writer.addAnnotation(widget);
    }

    private static PdfObject objectReference(PdfWriter writer, PdfFormField widget) throws IOException {
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, widget.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        return writer.addToBody(reference).getIndirectReference();
    }

    /** Exactly the form DSS would write, without matrix, so that signing changes nothing it could call suspicious. */
    private static PdfDictionary emptyAppearance(PdfWriter writer) throws IOException {
        PdfStream form = new PdfStream(new byte[] {' '});
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(PdfName.FORMTYPE, new PdfNumber(1));
        PdfArray box = new PdfArray(new float[] {0, 0, SignatureField.WIDTH, SignatureField.HEIGHT});
        form.put(PdfName.BBOX, box);
        form.put(PdfName.RESOURCES, new PdfDictionary());
        form.flateCompress(9);
        PdfDictionary appearance = new PdfDictionary();
        appearance.put(PdfName.N, writer.addToBody(form).getIndirectReference());
        return appearance;
    }
}
