package ma.ittifaq.document;

import java.util.List;

/** A shaped word, its clusters from left to right. Measures are in thousandths of the font size. */
record Glyphs(List<Cluster> clusters, float advance) {

    /** Glyphs that cannot be told apart as characters; {@code spelled} when the glyphs' own texts make up the text. */
    record Cluster(String text, boolean spelled, List<Glyph> glyphs) {}

    /** One glyph at its place, with the characters it stands for. */
    record Glyph(int code, float x, float y, int width, int[] text) {}
}
