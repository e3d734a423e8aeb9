package ma.ittifaq.document;

import ma.ittifaq.agreement.Moved;
import ma.ittifaq.platform.TestBeans;

/** What moves put on paper, for tests of other features that need the paper. */
public final class Paper {
    private Paper() {}

    public static void on(TestBeans beans, Moved moved) {
        beans.get(ActsOfMoves.class).on(moved);
    }
}
