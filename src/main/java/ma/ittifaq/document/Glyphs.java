package ma.ittifaq.document;

import java.util.List;

/** A shaped word, its clusters from left to right. Measures are in thousandths of the font size. */
record Glyphs(List<Cluster> clusters, float advance) {

    /**
     * Glyphs that cannot be told apart as characters, and the vowel marks over and under them; {@code spelled} when the
     * glyphs' own texts make up the text without its marks.
     */
    record Cluster(String text, boolean spelled, List<Glyph> glyphs, List<Glyph> marks) {}

    /** One glyph at its place, with the characters it stands for. */
    record Glyph(int code, float x, float y, int width, int[] text) {}
}
