package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * A node of the document's logical structure. The tree is built before anything is drawn, so the order in which a screen
 * reader speaks is the order of this tree, wherever and on how many pages its content is drawn.
 */
final class Tag {
    static final String ARABIC = "ar-MA";
    static final String FRENCH = "fr-MA";
    /** Standard Moroccan Amazigh, in its script. */
    static final String AMAZIGH = "zgh-Tfng-MA";

    private final String type;
    private final Optional<String> language;
    private final List<Tag> children = new ArrayList<>();
    private Optional<String> scope = Optional.empty();
    private int columns = 1;
    private Optional<String> alternative = Optional.empty();
    private PdfStructureElement element;

    private Tag(String type, Optional<String> language) {
        this.type = type;
        this.language = language;
    }

    static Tag root() {
        return new Tag("Document", Optional.empty());
    }

    Tag add(String childType) {
        return add(new Tag(childType, Optional.empty()));
    }

    Tag add(String childType, boolean arabic) {
        return add(childType, arabic ? ARABIC : FRENCH);
    }

    Tag add(String childType, String code) {
        return add(new Tag(childType, Optional.of(code)));
    }

    private Tag add(Tag child) {
        children.add(child);
        return child;
    }

    /** For a header cell: "Row" or "Column". */
    Tag scope(String direction) {
        scope = Optional.of(direction);
        return this;
    }

    /** For a cell over several columns. */
    Tag spanning(int count) {
        columns = count;
        return this;
    }

    Tag alternative(String text) {
        alternative = Optional.of(text);
        return this;
    }

    PdfStructureElement element() {
        return element;
    }

    void write(PdfStructureTreeRoot tree) {
        element = new PdfStructureElement(tree, new PdfName(type));
        children.forEach(child -> child.write(element));
    }

    private void write(PdfStructureElement parent) {
        element = new PdfStructureElement(parent, new PdfName(type));
        language.ifPresent(code -> element.put(PdfName.LANG, new PdfString(code)));
        scope.ifPresent(direction -> attributes("Table").put(new PdfName("Scope"), new PdfName(direction)));
        if (columns > 1) {
            attributes("Table").put(new PdfName("ColSpan"), new PdfNumber(columns));
        }
        alternative.ifPresent(text -> element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE)));
        children.forEach(child -> child.write(element));
    }

    /** Where a figure is on its page, which PDF/UA wants to know. */
    void box(float left, float bottom, float right, float top) {
        PdfDictionary layout = attributes("Layout");
        layout.put(PdfName.BBOX, new PdfRectangle(left, bottom, right, top));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
    }

    /** Makes an object of the page (a form field) the content of this node. */
    void content(PdfObject reference) {
        PdfArray kids = new PdfArray();
        kids.add(reference);
        element.put(PdfName.K, kids);
    }

    private PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        element.put(PdfName.A, attributes);
        return attributes;
    }
}
