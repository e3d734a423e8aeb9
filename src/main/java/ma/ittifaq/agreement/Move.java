package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A line of an agreement's history: one move that was made. Written once. */
@Entity
@Table(name = "agreement_move")
public class Move {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AgreementState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AgreementState to;

    @Column(name = "actor_id")
    private UUID actor;

    @Column(name = "behalf_id")
    private UUID onBehalfOf;

    @Column(name = "acting_unit_id")
    private UUID actingIn;

    @Column(name = "given_to")
    private UUID givenTo;

    @Column(name = "made_at")
    private Instant at;

    private String note;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "effective_day")
    private LocalDate effectiveDay;

    protected Move() {}

    Move(Agreement agreement, int sequence, Transition row, AgreementState to, Acting acting, Instant at) {
        this(agreement, sequence, row.action(), row.by(), row.from(), to, acting, at);
    }

    Move(
            Agreement agreement,
            int sequence,
            Action action,
            Party party,
            AgreementState from,
            AgreementState to,
            Acting acting,
            Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.sequence = sequence;
        this.action = action;
        this.party = party;
        this.from = from;
        this.to = to;
        this.actor = acting.actor().person();
        this.onBehalfOf = acting.onBehalfOf(party).orElse(null);
        this.actingIn = acting.actingIn(party).orElse(null);
        this.at = at;
    }

    Move detail(MoveDetails details) {
        this.note = details.note();
        this.reason = details.reason();
        this.fromDay = details.from();
        this.untilDay = details.until();
        this.effectiveDay = details.effective();
        this.givenTo = details.holder();
        return this;
    }

    public UUID id() {
        return id;
    }

    public int sequence() {
        return sequence;
    }

    public Action action() {
        return action;
    }

    public Party party() {
        return party;
    }

    /** Empty for the creation. */
    public Optional<AgreementState> from() {
        return Optional.ofNullable(from);
    }

    public AgreementState to() {
        return to;
    }

    /** Empty for the system. */
    public Optional<UUID> actor() {
        return Optional.ofNullable(actor);
    }

    public Optional<UUID> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** The unit that the actor headed for the time being, when that is in which capacity they acted. */
    public Optional<UUID> actingIn() {
        return Optional.ofNullable(actingIn);
    }

    /** To whom the step was given. */
    public Optional<UUID> givenTo() {
        return Optional.ofNullable(givenTo);
    }

    public Instant at() {
        return at;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> fromDay() {
        return Optional.ofNullable(fromDay);
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    public Optional<LocalDate> effectiveDay() {
        return Optional.ofNullable(effectiveDay);
    }
}
