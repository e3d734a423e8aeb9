package ma.ittifaq.campaign;

import java.util.List;

/**
 * What became of a file of posts.
 *
 * @param changed posts classified otherwise than before
 * @param same posts of which it says what was known
 * @param wrong lines because of which nothing was taken; empty when it was
 */
public record PostReport(int changed, int same, List<Line> wrong) {

    private static final int SHOWN = 100;

    /**
     * A line that is wrong.
     *
     * @param key why, in words of the pages
     */
    public record Line(long line, String value, String key) {}

    public PostReport {
        wrong = List.copyOf(wrong);
    }

    /** As many of them as a page shows. */
    public List<Line> shown() {
        return wrong.stream().limit(SHOWN).toList();
    }
}
