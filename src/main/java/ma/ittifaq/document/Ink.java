package ma.ittifaq.document;

import java.awt.Color;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Draws on the current page. Everything drawn is either content of a tag or an artifact, which no reader speaks. */
final class Ink {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final PdfContentByte canvas;

    Ink(PdfWriter writer) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
    }

    void text(Optional<Tag> tag, Paragraph paragraph, float x, float top) {
        if (!paragraph.lines().isEmpty()) {
            marked(tag, () -> new TextInk(canvas, paragraph).draw(x, top));
        }
    }

    void rule(float left, float right, float y, float thickness, Color color) {
        marked(Optional.empty(), () -> {
            canvas.setColorFill(color);
            canvas.rectangle(left, y - thickness / 2, right - left, thickness);
            canvas.fill();
        });
    }

    void fill(float left, float bottom, float width, float height, Color color) {
        marked(Optional.empty(), () -> {
            canvas.setColorFill(color);
            canvas.rectangle(left, bottom, width, height);
            canvas.fill();
        });
    }

    void frame(float left, float bottom, float width, float height, Color color) {
        marked(Optional.empty(), () -> {
            canvas.setLineWidth(0.6f);
            canvas.setColorStroke(color);
            canvas.rectangle(left, bottom, width, height);
            canvas.stroke();
        });
    }

    /** Small filled squares, the modules of a QR code, as one figure. */
    void figure(Tag tag, Runnable drawing) {
        marked(Optional.of(tag), drawing);
    }

    PdfContentByte canvas() {
        return canvas;
    }

    PdfWriter writer() {
        return writer;
    }

    private void marked(Optional<Tag> tag, Runnable drawing) {
        tag.ifPresentOrElse(
                content -> canvas.beginMarkedContentSequence(content.element()),
                () -> canvas.beginMarkedContentSequence(ARTIFACT));
        canvas.saveState();
        drawing.run();
        canvas.restoreState();
        canvas.endMarkedContentSequence();
    }
}
