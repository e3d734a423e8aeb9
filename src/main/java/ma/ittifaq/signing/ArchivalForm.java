package ma.ittifaq.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What makes a stored act PDF/A-3 and can be told in milliseconds: it says so of itself, has an output intent, embeds
 * every font, and neither is encrypted nor does anything by itself. The whole standard is asked by the tests, of every kind
 * of act; bytes that are as they were stored are as valid as they were then.
 */
public final class ArchivalForm {

    /** What an act lacks. */
    public enum Lack {
        UNREADABLE,
        IDENTIFICATION,
        OUTPUT_INTENT,
        FONT,
        ENCRYPTED,
        ACTION
    }

    private static final Pattern PART = Pattern.compile("pdfaid:part\\s*(?:>|=\\s*[\"'])\\s*3");
    private static final COSName ACTION = COSName.getPDFName("OpenAction");

    private final Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ArchivalForm() {}

    /** Empty when nothing is missing. */
    public static Set<Lack> lacks(byte[] pdf) {
        ArchivalForm form = new ArchivalForm();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            form.read(document);
        } catch (IOException | RuntimeException unreadable) {
            // Strangers' bytes: PDFBox answers damaged structures with several unchecked exceptions.
            form.lacks.add(Lack.UNREADABLE);
        }
        return form.lacks;
    }

    private void read(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        need(PART.matcher(text(catalog.getMetadata())).find(), Lack.IDENTIFICATION);
        need(!catalog.getOutputIntents().isEmpty(), Lack.OUTPUT_INTENT);
        need(!document.isEncrypted(), Lack.ENCRYPTED);
        need(catalog.getCOSObject().getDictionaryObject(ACTION) == null, Lack.ACTION);
        for (PDPage page : document.getPages()) {
            fonts(page.getResources());
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAppearanceStream look = annotation.getNormalAppearanceStream();
                fonts(look == null ? null : look.getResources());
            }
        }
    }

    private void fonts(PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            need(resources.getFont(name).isEmbedded(), Lack.FONT);
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            fonts(object instanceof PDFormXObject form ? form.getResources() : null);
        }
    }

    private void need(boolean there, Lack lack) {
        if (!there) {
            lacks.add(lack);
        }
    }

    private static String text(PDMetadata metadata) throws IOException {
        if (metadata == null) {
            return "";
        }
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            return new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
