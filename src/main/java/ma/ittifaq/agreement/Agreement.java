package ma.ittifaq.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState.Stage;

/**
 * An individual telework agreement.
 *
 * <p>It is drafted by the employee, or for them by a manager or HR; reviewed by the direct superior; endorsed by HR and
 * by the security officer where the policy asks; frozen as a document and signed by the employee, the superior and the
 * authority; in force from its start date; it may be suspended, amended, renewed; it ends by notice, at once, or on its
 * last day. Its state changes only by {@link #apply}, by a row of {@link Transitions}.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Enumerated(EnumType.STRING)
    private Stage reached;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "initiator_id")
    private UUID initiator;

    @Column(name = "predecessor_id")
    private UUID predecessor;

    private String reference;

    @Convert(converter = SealedTerms.class)
    private Terms terms;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "telework_days")
    private int teleworkDays;

    @Column(name = "policy_id")
    private UUID policy;

    @Column(name = "clause_set")
    private String clauseSet;

    @Embedded
    private RequiredSteps requiredSteps;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "notice_giver_id")
    private UUID noticeGiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_from")
    private AgreementState noticeFrom;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "ends_early_on")
    private LocalDate endsEarlyOn;

    private boolean sealed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Move> history = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Submission> submissions = new ArrayList<>();

    protected Agreement() {}

    /** A new draft; its history begins with the creation. */
    Agreement(Kind kind, UUID employee, UUID unit, Acting initiator, Party as, UUID predecessor, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.state = AgreementState.DRAFT;
        this.reached = Stage.DRAFT;
        this.employee = employee;
        this.unit = unit;
        this.initiator = initiator.actor().person();
        this.predecessor = predecessor;
        this.requiredSteps = RequiredSteps.ALL;
        this.createdAt = now;
        this.changedAt = now;
        takeOver(Terms.EMPTY);
        history.add(new Move(this, 1, Action.CREATE, as, null, state, initiator, now));
    }

    /** Replaces the terms of a draft. */
    void revise(Terms terms, Acting acting, Instant now) {
        if (Transitions.find(state, Action.SUBMIT, Party.INITIATOR).isEmpty()) {
            throw new RuleBroken.IllegalMove("agreement.not_editable", state);
        }
        if (!acting.parties().contains(Party.INITIATOR)) {
            throw new RuleBroken.NotYourTurn(state, Action.SUBMIT);
        }
        takeOver(terms);
        changedAt = now;
    }

    /** Makes a move, or refuses it by {@link RuleBroken} with nothing changed. */
    Move apply(Action action, Acting acting, MoveDetails details, Context context) {
        Transition row = Law.row(this, action, acting);
        Law.check(this, row, details, context);
        prepare(row, acting, details, context);
        AgreementState to = row.resolve(this);
        Move move = new Move(this, history.size() + 1, row, to, acting, context.now());
        move.detail(details);
        history.add(move);
        settle(action, details, to);
        changedAt = context.now();
        return move;
    }

    private void prepare(Transition row, Acting acting, MoveDetails details, Context context) {
        switch (row.action()) {
            case SUBMIT -> submitted(context);
            case ACCEPT -> terms = terms.withUndertakings(Undertakings.ALL);
            case SUSPEND -> suspendedUntil = details.until();
            case RESUME -> suspendedUntil = null;
            case GIVE_NOTICE -> {
                noticeGiver = acting.actor().person();
                noticeFrom = state;
                endsEarlyOn = details.effective();
            }
            case END_AT_ONCE, RESCIND, SUPERSEDE -> endsEarlyOn = context.today();
            default -> {
                // the other moves change nothing beside the state
            }
        }
    }

    private void submitted(Context context) {
        var steps = context.policy().steps();
        policy = context.policy().id();
        requiredSteps = new RequiredSteps(steps.hrVisa(), steps.securityVisa(), steps.authoritySignature());
        takeOver(TermsCheck.completed(terms, context.policy().limits()));
        submissions.add(new Submission(this, submissions.size() + 1, terms, context.now()));
    }

    private void settle(Action action, MoveDetails details, AgreementState to) {
        if (action == Action.CANCEL_NOTICE) {
            noticeGiver = null;
            noticeFrom = null;
            endsEarlyOn = null;
        }
        holder = action == Action.REASSIGN ? details.holder() : null;
        state = to;
        if (to.isOpen() && to.stage().compareTo(reached) > 0) {
            reached = to.stage();
        }
    }

    private void takeOver(Terms newTerms) {
        terms = newTerms;
        startsOn = newTerms.period().start();
        endsOn = newTerms.period().end();
        teleworkDays = newTerms.week().mask();
    }

    /** Gives the official reference, once, in the transaction that freezes or refuses. */
    public void number(String reference) {
        this.reference = reference;
    }

    /** Pins the clauses that the frozen text is made of. */
    public void pinClauses(String clauseSet) {
        this.clauseSet = clauseSet;
    }

    /** The administration's seal is on the signed document: it may take effect. */
    public void markSealed() {
        this.sealed = true;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public AgreementState state() {
        return state;
    }

    /** The furthest stage ever reached. */
    public Stage reached() {
        return reached;
    }

    public UUID employee() {
        return employee;
    }

    public UUID unit() {
        return unit;
    }

    public UUID initiator() {
        return initiator;
    }

    public boolean initiatedByEmployee() {
        return initiator.equals(employee);
    }

    public Optional<UUID> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Terms terms() {
        return terms;
    }

    public Optional<UUID> policy() {
        return Optional.ofNullable(policy);
    }

    public Optional<String> clauseSet() {
        return Optional.ofNullable(clauseSet);
    }

    public RequiredSteps requiredSteps() {
        return requiredSteps;
    }

    /** Who the present step was reassigned to. */
    public Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    public Optional<UUID> noticeGiver() {
        return Optional.ofNullable(noticeGiver);
    }

    AgreementState stateBeforeNotice() {
        return noticeFrom;
    }

    public Optional<LocalDate> suspendedUntil() {
        return Optional.ofNullable(suspendedUntil);
    }

    /** The day it ends before its term: by notice, at once, or because an amendment replaced it. */
    public Optional<LocalDate> endsEarlyOn() {
        return Optional.ofNullable(endsEarlyOn);
    }

    public boolean isSealed() {
        return sealed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<Move> history() {
        return List.copyOf(history);
    }

    public List<Submission> submissions() {
        return List.copyOf(submissions);
    }
}
