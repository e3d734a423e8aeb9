package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An act that waits for the seal. Written in the move's transaction, so that no crash forgets it. */
@Entity
@Table(name = "seal_job")
class SealJob {

    @Id
    @Column(name = "act_id")
    private UUID act;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;

    private String problem;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SealJob() {}

    SealJob(UUID act, Instant requestedAt) {
        this.act = act;
        this.requestedAt = requestedAt;
    }

    SealJob claimedUntil(Instant until) {
        this.claimedUntil = until;
        this.attempts = 1;
        return this;
    }

    UUID act() {
        return act;
    }
}
