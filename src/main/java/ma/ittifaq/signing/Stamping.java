package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;

/**
 * Gives acts the time stamps that no authority gave when they were signed: appended to the document, so that no
 * signature changes. May be called at any time, on any node, again.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Stamping {

    /** The row of {@code schedule_lease}. */
    static final String LEASE = "time-stamps";

    private static final System.Logger LOG = System.getLogger(Stamping.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private StampJobs jobs;

    @Inject
    private StampDesk desk;

    @Inject
    private Signer signer;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Pki pki;

    @Inject
    private Clock clock;

    /** Works off what is due; answers how many acts got theirs. */
    public int stampDue() {
        return (int) jobs.due(AT_ONCE).stream()
                .filter(jobs::claim)
                .filter(this::stampClaimed)
                .count();
    }

    /** How many acts wait for a time stamp. */
    public long backlog() {
        return jobs.backlog();
    }

    /** Whether this act waits for one. */
    public boolean isPending(UUID act) {
        return jobs.isPending(act);
    }

    private boolean stampClaimed(UUID act) {
        try {
            return stamp(act);
        } catch (SigningFailure | Refusal | PersistenceException e) {
            LOG.log(System.Logger.Level.WARNING, "Act " + act + " has no time stamp yet: " + e.getMessage());
            jobs.failed(act, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean stamp(UUID act) {
        Optional<StampDesk.Waiting> waiting = desk.open(act, clock.instant());
        if (waiting.isEmpty()) {
            return false;
        }
        byte[] base = waiting.get().bytes();
        if (!waiting.get().sealed()) {
            desk.record(act, base, signer.stamp(base), clock.instant());
            return true;
        }
        byte[] list = pki.freshRevocationList(clock.instant());
        byte[] archived = signer.archive(base, list);
        ValidationReport report =
                new DocumentValidation(enrolment.anchors()).validate(archived, list, Sealing.afterStamps(clock));
        if (!report.passed() || !Sealing.level(report).atLeast(PadesLevel.LTA)) {
            throw new SigningFailure("baseline LTA is not reached: " + report.summary());
        }
        desk.record(act, base, archived, report, clock.instant());
        return true;
    }
}
