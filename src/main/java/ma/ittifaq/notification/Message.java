package ma.ittifaq.notification;

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
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.PointNoted;
import ma.ittifaq.platform.Notice;

/** What one person is told, of one move, of a deadline or of something else: facts only. It changes once, when it is read. */
@Entity
@Table(name = "message")
class Message {

    @Id
    private UUID id;

    @Column(name = "recipient_id", updatable = false)
    private UUID recipient;

    @Column(name = "agreement_id", updatable = false)
    private UUID agreement;

    @Column(updatable = false)
    private Integer sequence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Action action;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementState state;

    @Column(name = "actor_id", updatable = false)
    private UUID actor;

    @Column(name = "behalf_id", updatable = false)
    private UUID behalf;

    @Column(updatable = false)
    private boolean turn;

    @Column(name = "place_id", updatable = false)
    private UUID place;

    @Column(name = "due_on", updatable = false)
    private LocalDate due;

    @Column(name = "told_at", updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    /** The mail that tells of it; null while none does. */
    @Column(name = "mail_id")
    private UUID mail;

    @Column(updatable = false)
    private String topic;

    @Column(updatable = false)
    private String subject;

    /** Of a notice, the very thing that it tells of. */
    @Column(name = "about_id", updatable = false)
    private UUID about;

    protected Message() {}

    Message(UUID recipient, Notice notice, Instant at) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.topic = notice.topic();
        this.subject = notice.subject();
        this.due = notice.due();
        this.about = notice.about();
        this.at = at;
    }

    Message(UUID recipient, Agreement agreement, Move move) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.agreement = agreement.id();
        this.sequence = move.sequence();
        this.action = move.action();
        this.state = move.to();
        this.actor = move.actor().orElse(null);
        this.behalf = move.onBehalfOf().orElse(null);
        this.due = coming(agreement, move.to());
        this.at = move.at();
    }

    /** A reminder; of a step that waits it is the recipient's turn, and the subject says since when. */
    Message(UUID recipient, Agreement agreement, Occasion occasion, LocalDate due, Instant at) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.agreement = agreement.id();
        this.topic = occasion.kind().name();
        this.state = agreement.state();
        this.turn = occasion.kind() == ReminderKind.STEP_WAITS;
        this.subject = occasion.kind().isOfStep() ? occasion.day().toString() : null;
        this.due = due;
        this.at = at;
    }

    /** That a periodic point was noted; the subject is the day on which it was held. */
    Message(UUID recipient, Agreement agreement, PointNoted noted, Instant at) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.agreement = agreement.id();
        this.topic = "POINT_NOTED";
        this.state = agreement.state();
        this.actor = noted.by();
        this.subject = noted.held().toString();
        this.due = noted.next();
        this.at = at;
    }

    /** In whose place the recipient would act; in person without anybody. */
    Message inPlaceOf(Optional<UUID> holder) {
        this.place = holder.orElse(null);
        return this;
    }

    /** It now waits for the recipient, in that person's place unless in their own; it must be signed before it starts. */
    Message waiting(Optional<UUID> inPlaceOf, Agreement asked) {
        this.turn = true;
        this.due = asked.terms().period().start();
        return inPlaceOf(inPlaceOf);
    }

    private static LocalDate coming(Agreement agreement, AgreementState state) {
        return switch (state) {
            case SIGNED -> agreement.terms().period().start();
            case ACTIVE -> agreement.terms().period().end();
            case SUSPENDED -> agreement.outlook().suspendedUntil().orElse(null);
            case ENDING -> agreement.outlook().endsEarlyOn().orElse(null);
            default -> null;
        };
    }

    UUID recipient() {
        return recipient;
    }

    /** The first reading counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
