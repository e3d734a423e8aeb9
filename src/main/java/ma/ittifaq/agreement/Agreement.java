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
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An individual telework agreement: its state changes only by {@link #apply}, by a row of {@link Transitions}. */
@Entity
@Table(name = "agreement")
@SecondaryTable(name = "agreement_terms", pkJoinColumns = @PrimaryKeyJoinColumn(name = "agreement_id"))
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.DRAFT;

    @Enumerated(EnumType.STRING)
    private AgreementState.Stage reached = AgreementState.Stage.DRAFT;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "initiator_id")
    private UUID initiator;

    @Column(name = "predecessor_id")
    private UUID predecessor;

    @Embedded
    private Numbering numbering;

    @Column(table = "agreement_terms")
    @Convert(converter = SealedTerms.class)
    private Terms terms = Terms.EMPTY;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "telework_days")
    private int teleworkDays;

    @Embedded
    private Pins pins = Pins.NONE;

    @Embedded
    private Outlook outlook;

    @Column(name = "holder_id")
    private UUID holder;

    private boolean sealed;

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
        this.employee = employee;
        this.unit = unit;
        this.initiator = initiator.actor().person();
        this.predecessor = predecessor;
        this.changedAt = now;
        history.add(new Move(this, 1, Action.CREATE, as, null, state, initiator, now));
    }

    void revise(Terms terms, Acting acting, Instant now) {
        Law.requireEditable(this, acting, terms);
        takeOver(employee.equals(acting.actor().person()) ? terms : terms.withUndertakings(null));
        changedAt = now;
    }

    /** Makes a move, or refuses it by {@link RuleBroken} with nothing changed. */
    Move apply(Action action, Acting acting, MoveDetails details, Context context) {
        Transition row = Law.row(this, action, acting);
        Law.check(this, row, details, context);
        switch (action) {
            case SUBMIT -> submitted(context);
            case ACCEPT -> takeOver(terms.withUndertakings(Undertakings.ALL));
            default -> {}
        }
        Move move = new Move(this, history.size() + 1, row, row.resolve(this), acting, context.now()).detail(details);
        history.add(move);
        outlook = outlook().after(row, acting, details, context.today());
        holder = action == Action.REASSIGN ? details.holder() : null;
        state = move.to();
        reached = reached.orLater(state);
        changedAt = context.now();
        return move;
    }

    private void submitted(Context context) {
        pins = pins.withPolicy(context.policy());
        takeOver(TermsCheck.completed(terms, context.policy().limits()));
        submissions.add(new Submission(this, submissions.size() + 1, terms, context.now()));
    }

    private void takeOver(Terms newTerms) {
        terms = newTerms;
        startsOn = newTerms.period().start();
        endsOn = newTerms.period().end();
        teleworkDays = newTerms.week().mask();
    }

    /** Gives the official reference in the transaction that freezes or refuses; a return takes it back by null. */
    public void number(String reference) {
        numbering = reference == null ? null : Numbering.of(reference);
    }

    /** Pins the clauses that the frozen text is made of. */
    public void pinClauses(String clauseSet) {
        pins = pins.withClauses(clauseSet);
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

    public AgreementState.Stage reached() {
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
        return Optional.ofNullable(numbering).map(Numbering::reference);
    }

    public Terms terms() {
        return terms;
    }

    public Optional<UUID> policy() {
        return Optional.ofNullable(pins.policy());
    }

    public Optional<String> clauseSet() {
        return Optional.ofNullable(pins.clauseSet());
    }

    public RequiredSteps requiredSteps() {
        return pins.steps();
    }

    public Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    public Outlook outlook() {
        return outlook == null ? Outlook.CLEAR : outlook;
    }

    public boolean isSealed() {
        return sealed;
    }

    public Instant createdAt() {
        return history.getFirst().at();
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
