package ma.ittifaq.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a signature field of a PDF: text of an annotation, which extraction of a page leaves out. */
final class SignedField {

    private SignedField() {}

    static String text(byte[] pdf, String field) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument shown = new PDDocument()) {
            PDAppearanceStream card = document.getDocumentCatalog()
                    .getAcroForm()
                    .getField(field)
                    .getWidgets()
                    .getFirst()
                    .getNormalAppearanceStream();
            PDPage page = new PDPage();
            shown.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(shown, page)) {
                content.drawForm(card);
            }
            // A form of another document is read only once it is written.
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            shown.save(written);
            try (PDDocument read = Loader.loadPDF(written.toByteArray())) {
                return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            }
        }
    }
}
