package ma.ittifaq.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code without its quiet zone: its dark runs, for paper and for pages. */
public final class QrCode {

    /** Dark modules side by side in a row. */
    interface Run {
        void at(int x, int y, int length);
    }

    private final BitMatrix matrix;

    private QrCode(BitMatrix matrix) {
        this.matrix = matrix;
    }

    public static QrCode of(String text) {
        Map<EncodeHintType, ?> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds this text", e);
        }
    }

    /** Modules on each side. */
    public int size() {
        return matrix.getWidth();
    }

    void runs(Run run) {
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int from = x;
                while (x < size() && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    run.at(from, y, x - from);
                }
            }
        }
    }

    /** The dark runs as the data of an SVG path, one unit a module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        runs((x, y, length) -> path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length)));
        return path.toString();
    }
}
