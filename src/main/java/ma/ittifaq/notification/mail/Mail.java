package ma.ittifaq.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail on its way to one person: tried with growing delay, then given up until an administrator asks for it again. */
@Entity
@Table(name = "mail")
class Mail {

    /** Where it stands. */
    enum State {
        WAITING,
        SENT,
        /** All that it told of had been read before it was sent. */
        NEEDLESS,
        FAILED
    }

    /** From each try to the next; after the last there is none. A server that is repaired within a day loses nothing. */
    static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(16));

    private static final int LONGEST_FAULT = 300;

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String fault;

    protected Mail() {}

    Mail(UUID person, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.createdAt = now;
        this.nextAt = now;
    }

    /** The next try is counted before it is made: a crash in the middle of one does not make it endless. */
    void trying(Instant now) {
        tries++;
        nextAt = now.plus(DELAYS.get(Math.min(tries, DELAYS.size()) - 1));
    }

    void ended(State as, Instant now) {
        state = as;
        endedAt = now;
        fault = null;
    }

    void failed(String why, Instant now) {
        fault = why.length() > LONGEST_FAULT ? why.substring(0, LONGEST_FAULT) : why;
        if (tries > DELAYS.size()) {
            state = State.FAILED;
            endedAt = now;
        }
    }

    /** From the beginning. */
    void again(Instant now) {
        state = State.WAITING;
        tries = 0;
        nextAt = now;
        endedAt = null;
    }

    boolean isDue(Instant now) {
        return state == State.WAITING && !nextAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    State state() {
        return state;
    }
}
