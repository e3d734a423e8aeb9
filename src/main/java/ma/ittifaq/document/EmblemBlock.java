package ma.ittifaq.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** The administration's logo in the middle of the sheet's head. */
record EmblemBlock(Tag figure, Emblem emblem) implements Block {
    private static final float HIGHEST = 48;
    private static final float WIDEST = 160;
    private static final float AIR = 6;

    @Override
    public float height() {
        return high() + AIR;
    }

    @Override
    public void draw(Ink ink, float top) {
        float left = (Sheet.LEFT + Sheet.RIGHT - wide()) / 2;
        float bottom = top - high();
        figure.box(left, bottom, left + wide(), top);
        ink.figure(figure, () -> picture(ink.canvas(), left, bottom));
    }

    private void picture(PdfContentByte canvas, float left, float bottom) {
        try {
            canvas.addImage(Image.getInstance(emblem.png()), wide(), 0, 0, high(), left, bottom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float high() {
        return Math.min(HIGHEST, WIDEST / emblem.ratio());
    }

    private float wide() {
        return high() * emblem.ratio();
    }
}
