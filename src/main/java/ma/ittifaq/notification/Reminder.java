package ma.ittifaq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That people were reminded; the database keeps it from being done twice. */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReminderKind kind;

    @Column(name = "subject_id", updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private LocalDate occasion;

    @Column(updatable = false)
    private int sequence;

    @Column(name = "given_at", updatable = false)
    private Instant at;

    protected Reminder() {}

    Reminder(Occasion of, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = of.kind();
        this.subject = of.subject();
        this.occasion = of.day();
        this.sequence = of.sequence();
        this.at = at;
    }
}
