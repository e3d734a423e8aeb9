package ma.ittifaq.signing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** The part of a picture of a white page on which something stands. */
final class InkBox {
    private static final int WHITE = 0xFFFFFFFF;

    private InkBox() {}

    /** With that many dots of white around, as far as the page has them; a blank page stays whole. */
    static BufferedImage of(BufferedImage page, int margin) {
        Rectangle whole = new Rectangle(page.getWidth(), page.getHeight());
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < whole.height; y++) {
            ink.add(row(page, y));
        }
        if (ink.isEmpty()) {
            return page;
        }
        ink.grow(margin, margin);
        Rectangle kept = ink.intersection(whole);
        return page.getSubimage(kept.x, kept.y, kept.width, kept.height);
    }

    /** From the first dot to the last of a line that are not white. */
    private static Rectangle row(BufferedImage page, int y) {
        int[] dots = page.getRGB(0, y, page.getWidth(), 1, null, 0, page.getWidth());
        int first = 0;
        while (first < dots.length && dots[first] == WHITE) {
            first++;
        }
        int last = dots.length;
        while (last > first && dots[last - 1] == WHITE) {
            last--;
        }
        return first == last ? new Rectangle(-1, -1) : new Rectangle(first, y, last - first, 1);
    }
}
