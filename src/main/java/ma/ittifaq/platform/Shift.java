package ma.ittifaq.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Works pieces of work off in slices, each under a claim that is prolonged from slice to slice. What a node that died had begun
 * is gone on with by another.
 */
@Dependent
public class Shift {

    @Inject
    Claims claims;

    private volatile boolean leaving;

    /**
     * Every piece that nobody is at work on; answers how many there were.
     *
     * @param slice works on one piece for about a second, and answers whether there may be more
     */
    public int work(Class<?> work, Collection<UUID> idle, Predicate<UUID> slice) {
        int worked = 0;
        for (UUID id : idle) {
            if (!leaving && claims.take(work, id)) {
                one(work, id, slice);
                worked++;
            }
        }
        return worked;
    }

    private void one(Class<?> work, UUID id, Predicate<UUID> slice) {
        boolean more = true;
        while (more && !leaving) {
            more = slice.test(id) && claims.prolong(work, id);
        }
        claims.release(work, id);
    }

    /** The server is going down: what is begun is ended, nothing more is begun. */
    public void leaveOff() {
        leaving = true;
    }

    public boolean isLeaving() {
        return leaving;
    }
}
