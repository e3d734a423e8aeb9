package ma.ittifaq.signing;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawerFactory;

/** DSS with our vector card in place of its own drawing, which knows no Arabic shaping. */
final class CardObjectFactory extends PdfBoxNativeObjectFactory {

    private static final PdfBoxSignatureDrawerFactory CARDS = CardObjectFactory::drawer;

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE, CARDS));
    }

    private static PdfBoxSignatureDrawer drawer(SignatureImageParameters parameters) {
        return new CardDrawer();
    }
}
