package ma.ittifaq.signing;

import ma.ittifaq.agreement.Moved;
import ma.ittifaq.platform.TestBeans;

/** The seal that moves ask for, for tests of other features that need sealed acts. */
public final class Seals {
    private Seals() {}

    public static void on(TestBeans beans, Moved moved) {
        beans.get(SealRequests.class).onMove(moved);
    }
}
