package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An act whose signatures wait for a time stamp: an attribute beside the state, which it never holds up. */
@Entity
@Table(name = "stamp_job")
class StampJob {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int LONGEST_PROBLEM = 1000;

    @Id
    @Column(name = "act_id")
    private UUID act;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    private String problem;

    @Column(name = "done_at")
    private Instant doneAt;

    protected StampJob() {}

    StampJob(UUID act, Instant requestedAt, Instant nextAt) {
        this.act = act;
        this.requestedAt = requestedAt;
        this.nextAt = nextAt;
    }

    boolean isPending() {
        return doneAt == null;
    }

    boolean isDue(Instant now) {
        return doneAt == null && !nextAt.isAfter(now);
    }

    /** The same act may wait a second time, for the stamp of a later signature. */
    void reopen(Instant next) {
        if (doneAt != null) {
            doneAt = null;
            attempts = 0;
            nextAt = next;
        }
    }

    /** Each try waits twice as long as the one before, up to a few times a day, for as long as it takes. */
    void tried(Instant now) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, 9));
        nextAt = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        attempts++;
    }

    void failed(String why) {
        problem = why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
    }

    void done(Instant now) {
        doneAt = now;
        problem = null;
    }
}
