package ma.ittifaq.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.util.Map;
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
        BitMatrix matrix = matrix();
        float module = SIZE / matrix.getWidth();
        canvas.setColorFill(Color.BLACK);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    float left = Sheet.LEFT + from * module;
                    canvas.rectangle(left, top - (y + 1) * module, (x - from) * module, module + 0.02f);
                }
            }
        }
        canvas.fill();
    }

    private BitMatrix matrix() {
        Map<EncodeHintType, ?> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
        try {
            return new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + url, e);
        }
    }
}
