package ma.ittifaq.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Work on a list of subjects, for its owner: listed, begun, worked off, ended or stopped. */
@Entity
@Table(name = "job")
public class Job {

    /** Where it stands; read from its facts. */
    public enum State {
        /** The subjects are listed, nobody has said what is to be done. */
        LISTED,
        RUNNING,
        /** Its owner took it back; what was not done by then is left. */
        STOPPED,
        /** Every subject has its result. */
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "owner_id")
    private UUID owner;

    private String kind;

    private String argument;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Of the node at work; written past this object, because who reads the job must not give the claim back. */
    @Column(name = "claimed_until", insertable = false, updatable = false)
    private Instant claimedUntil;

    protected Job() {}

    Job(String kind, UUID owner, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.owner = owner;
        this.listedAt = now;
    }

    void begin(String what, Instant now) {
        argument = what;
        begunAt = now;
    }

    void stop(Instant now) {
        stoppedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public String kind() {
        return kind;
    }

    /** What its kind was told to do; null before it is begun. */
    public String argument() {
        return argument;
    }

    public Instant listedAt() {
        return listedAt;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public State state() {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (stoppedAt != null) {
            return State.STOPPED;
        }
        return begunAt == null ? State.LISTED : State.RUNNING;
    }
}
