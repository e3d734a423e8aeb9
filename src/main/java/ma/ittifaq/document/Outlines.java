package ma.ittifaq.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;

/** Glyphs drawn as figures, where text would be read wrongly. */
final class Outlines {
    private final Path2D.Float drawn = new Path2D.Float(Path2D.WIND_NON_ZERO);

    /** An outline in font units, whose origin comes to stand at that point of the page. Fonts count y downwards. */
    void add(Shape outline, float x, float y, float scale) {
        drawn.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, y)), false);
    }

    /** Outside of text objects, where figures are not allowed. */
    void fill(PdfContentByte canvas) {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (PathIterator path = drawn.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            int to = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    to = 2;
                    canvas.curveTo(
                            third(x, at[0]), third(y, at[1]), third(at[2], at[0]), third(at[3], at[1]), at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    to = 4;
                    canvas.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                }
                default -> canvas.closePath();
            }
            x = at[to];
            y = at[to + 1];
        }
        if (any) {
            canvas.fill();
        }
    }

    /** The end of a quadratic curve and its one control point, as a control point of a cubic curve. */
    private static float third(float end, float control) {
        return end + (control - end) * 2 / 3;
    }
}
