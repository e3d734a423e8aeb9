package ma.ittifaq.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.DueMoves;
import ma.ittifaq.platform.Refusal;

/**
 * Works off every move of the system that is due: also those of days on which nothing ran, one after the other, until
 * nothing moves any more. One agreement that fails is named in the log and hinders no other.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class DueWork {

    /** Loaders that make agreements of other days hold this lease meanwhile. */
    public static final String LEASE = "due-moves";

    private static final System.Logger LOG = System.getLogger(DueWork.class.getName());
    private static final int AT_ONCE = 200;
    private static final UUID BEGINNING = new UUID(0, 0);

    @Inject
    private DueMoves moves;

    protected DueWork() {}

    DueWork(DueMoves moves) {
        this.moves = moves;
    }

    /** Answers how many moves were made. */
    public int workOff() {
        Set<UUID> failed = new HashSet<>();
        int made = 0;
        int before;
        do {
            before = made;
            made += round(failed);
        } while (made > before);
        return made;
    }

    private int round(Set<UUID> failed) {
        int made = 0;
        List<UUID> due = moves.after(BEGINNING, AT_ONCE);
        while (!due.isEmpty()) {
            for (UUID id : due) {
                if (!failed.contains(id) && make(id, failed)) {
                    made++;
                }
            }
            due = moves.after(due.getLast(), AT_ONCE);
        }
        return made;
    }

    private boolean make(UUID id, Set<UUID> failed) {
        try {
            return moves.make(id);
        } catch (Refusal refused) {
            LOG.log(System.Logger.Level.INFO, "Agreement {0} does not move on: {1}", id, refused.key());
        } catch (Exception failure) {
            // Whatever goes wrong with one agreement, in any observer of its move, must not hold up the others.
            LOG.log(System.Logger.Level.ERROR, "Agreement " + id + " did not move on", failure);
        }
        failed.add(id);
        return false;
    }
}
