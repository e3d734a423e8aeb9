package ma.ittifaq.signing;

import ma.ittifaq.review.Office;

/** Batches of a test are worked off by the thread of the test: one transaction is one thread there. */
final class OneHand extends Hands {

    static void in(Office office) {
        office.beans().put(Hands.class, new OneHand());
    }

    @Override
    void together(Runnable work) {
        work.run();
    }
}
