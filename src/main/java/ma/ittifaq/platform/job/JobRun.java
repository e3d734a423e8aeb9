package ma.ittifaq.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Contended;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.Shift;

/** Works jobs off. May be called at any time, on any node, again; what was done stays done, what was not is done once. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class JobRun {

    private static final System.Logger LOG = System.getLogger(JobRun.class.getName());

    /** Between two looks at the claim: about a second of work. */
    private static final int SLICE = 20;

    @Inject
    private JobStore store;

    @Inject
    private JobSteps steps;

    @Inject
    private Shift shift;

    /** The server is going down: what is begun is ended, nothing more is begun. */
    void leaveOff() {
        shift.leaveOff();
    }

    /** Every job that nobody is at work on; answers how many there were. */
    public int runIdle() {
        return shift.work(Job.class, store.idle(), this::slice);
    }

    private boolean slice(UUID job) {
        List<UUID> next = steps.next(job, SLICE);
        for (UUID item : next) {
            if (shift.isLeaving()) {
                return false;
            }
            one(item);
        }
        if (next.isEmpty()) {
            steps.end(job);
        }
        return !next.isEmpty();
    }

    private void one(UUID item) {
        try {
            steps.one(item);
        } catch (Exception e) {
            // One subject with which it cannot be done, for whatever reason, leaves the others to be.
            steps.fail(item, refusal(item, e));
        }
    }

    private static Refusal refusal(UUID item, Exception e) {
        return Refusal.in(e).orElseGet(() -> {
            LOG.log(System.Logger.Level.ERROR, "Item " + item + " of a job was not done", e);
            return e instanceof PersistenceException ? Contended.busy() : JobRefused.defect();
        });
    }
}
