package ma.ittifaq.document;

import java.awt.Color;

/** How a paragraph looks: face, size and line height in points, colour and where its lines begin. */
record Style(Face face, float size, float leading, Color color, Align align) {
    private static final Color BLACK = new Color(0x16, 0x1B, 0x1A);
    private static final Color GREY = new Color(0x4A, 0x55, 0x52);

    enum Align {
        START,
        CENTER,
        END,
        JUSTIFY
    }

    static final Style ARABIC = new Style(Face.REGULAR, 11.5f, 17.5f, BLACK, Align.JUSTIFY);
    static final Style LATIN = new Style(Face.REGULAR, 9.5f, 13.5f, BLACK, Align.JUSTIFY);

    /** The style of that size in which Arabic and Latin text look equally large. */
    static Style of(boolean arabic) {
        return arabic ? ARABIC : LATIN;
    }

    Style bold() {
        return new Style(Face.BOLD, size, leading, color, align);
    }

    Style grey() {
        return new Style(face, size, leading, GREY, align);
    }

    Style aligned(Align other) {
        return new Style(face, size, leading, color, other);
    }

    Style scaled(float factor) {
        return new Style(face, size * factor, leading * factor, color, align);
    }

    /** From the top of a line to its baseline. */
    float ascent() {
        return leading * 0.74f;
    }
}
