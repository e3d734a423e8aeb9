package ma.ittifaq.document;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** The QR code of the verification address at the left, what to do with it beside. */
record QrBlock(Tag figure, String url, Row words) implements Block {
    /** 2.6 cm: still read from a poor photocopy. */
    private static final float SIZE = 74;

    private static final float QUIET = 10;

    /** Where the words beside the code may begin. */
    static final float WORDS_LEFT = Sheet.LEFT + SIZE + 2 * QUIET;

    @Override
    public float height() {
        return SIZE + 2 * QUIET;
    }

    @Override
    public void draw(Ink ink, float top) {
        float bottom = top - QUIET - SIZE;
        figure.box(Sheet.LEFT, bottom, Sheet.LEFT + SIZE, bottom + SIZE);
        ink.figure(figure, () -> modules(ink.canvas(), bottom + SIZE));
        words.draw(ink, top - (height() - words.height()) / 2);
    }

    private void modules(PdfContentByte canvas, float top) {
        QrCode code = QrCode.of(url);
        float module = SIZE / code.size();
        canvas.setColorFill(Color.BLACK);
        code.runs((x, y, length) ->
                canvas.rectangle(Sheet.LEFT + x * module, top - (y + 1) * module, length * module, module + 0.02f));
        canvas.fill();
    }
}
