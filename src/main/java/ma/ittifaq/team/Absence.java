package ma.ittifaq.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Days on which somebody is away. */
@Entity
@Table(name = "absence")
public class Absence {

    /** In a word; nothing of health is asked or kept. */
    public enum Kind {
        LEAVE,
        MISSION,
        TRAINING,
        OTHER
    }

    /** How it came here. */
    public enum Origin {
        ENTERED,
        CSV,
        ICALENDAR
    }

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Origin origin;

    @Column(updatable = false)
    private String uid;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Absence() {}

    Absence(UUID person, Origin origin, String uid) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.origin = origin;
        this.uid = uid;
    }

    Absence days(Kind why, LocalDate from, LocalDate until) {
        kind = why;
        first = from;
        last = until;
        return this;
    }

    Absence by(UUID actor, Instant at) {
        enteredBy = actor;
        enteredAt = at;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    public Origin origin() {
        return origin;
    }

    /** Its name in the calendar that it came from. */
    public Optional<String> uid() {
        return Optional.ofNullable(uid);
    }
}
