package ma.ittifaq.signing;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Puts a one-page vector PDF, drawn elsewhere with shaped Arabic, into the signature field as its appearance. */
final class CardDrawer implements PdfBoxSignatureDrawer {

    private SignatureImageParameters parameters;
    private PDDocument document;
    private SignatureOptions options;

    @Override
    public void init(SignatureImageParameters image, PDDocument target, SignatureOptions signatureOptions) {
        this.parameters = image;
        this.document = target;
        this.options = signatureOptions;
    }

    @Override
    public void draw() throws IOException {
        PDAnnotationWidget field = fieldWidget();
        options.setPage(pageOf(field));
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (PDDocument carrier = new PDDocument();
                PDDocument card = Loader.loadPDF(cardBytes())) {
            PDAnnotationWidget widget = carrierWidget(carrier);
            widget.setRectangle(field.getRectangle());
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(appearance(carrier, card, field.getRectangle()));
            widget.setAppearance(appearance);
            carrier.save(template);
        }
        options.setVisualSignature(new ByteArrayInputStream(template.toByteArray()));
    }

    private PDAnnotationWidget fieldWidget() {
        String name = parameters.getFieldParameters().getFieldId();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        PDField field = form == null ? null : form.getField(name);
        if (field instanceof PDSignatureField signature) {
            return signature.getWidgets().getFirst();
        }
        throw new SigningFailure("the document has no signature field " + name);
    }

    /** A wrong page number would put the widget on that page a second time, outside its tag. */
    private int pageOf(PDAnnotationWidget widget) {
        PDPage page = widget.getPage();
        return page == null ? 0 : Math.max(0, document.getPages().indexOf(page));
    }

    private byte[] cardBytes() throws IOException {
        try (InputStream stream = parameters.getImage().openStream()) {
            return stream.readAllBytes();
        }
    }

    private static PDAnnotationWidget carrierWidget(PDDocument carrier) {
        carrier.addPage(new PDPage(PDRectangle.A4));
        PDAcroForm form = new PDAcroForm(carrier);
        carrier.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        form.getCOSObject().setDirect(true);
        form.getFields().add(field);
        return field.getWidgets().getFirst();
    }

    /** The same Matrix and FormType as the empty appearance: validators report other differences as changes. */
    private static PDAppearanceStream appearance(PDDocument carrier, PDDocument card, PDRectangle box)
            throws IOException {
        PDFormXObject form = new LayerUtility(carrier).importPageAsForm(card, 0);
        PDAppearanceStream appearance = new PDAppearanceStream(form.getCOSObject());
        appearance.getCOSObject().removeItem(COSName.GROUP);
        appearance.getCOSObject().removeItem(COSName.MATRIX);
        appearance.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        appearance.setFormType(1);
        return appearance;
    }
}
