package ma.ittifaq.archive.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.retention.RecordAge;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.regulation.Bilingual;

/** A record as a list names it, without its person. Once the record is gone, it is what stays of it. */
@Entity
@Table(name = "disposal_line")
public class DisposalLine {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "disposal_id")
    private UUID disposal;

    private int place;

    @Column(name = "agreement_id")
    private UUID agreement;

    /** The record, while the line is open: no other list may name it. */
    private UUID claim;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Enumerated(EnumType.STRING)
    private Series series;

    @Column(name = "rule_id")
    private UUID rule;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_ar")
    private String unitAr;

    @Column(name = "unit_fr")
    private String unitFr;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;

    private String reason;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected DisposalLine() {}

    DisposalLine(UUID disposal, int place, ArchiveRecord kept, RecordAge age) {
        this.id = UUID.randomUUID();
        this.disposal = disposal;
        this.place = place;
        this.agreement = kept.agreement();
        this.claim = kept.agreement();
        this.reference = kept.reference().orElse(null);
        this.kind = kept.kind();
        this.state = kept.state();
        this.series = Series.of(kept.state()).orElseThrow();
        this.rule = age.rule();
        this.unitCode = kept.unitCode();
        this.unitAr = kept.unit().ar();
        this.unitFr = kept.unit().fr();
        this.startsOn = kept.startsOn().orElse(null);
        this.endsOn = kept.endsOn().orElse(null);
        this.recordedAt = kept.recordedAt();
        this.closedAt = kept.closedAt().orElseThrow();
        this.dueOn = age.fateDueOn();
        this.outcome = Outcome.LISTED;
    }

    void takeOut(String why, UUID person, Instant now) {
        settle(Outcome.TAKEN_OUT, now);
        reason = why;
        settledBy = person;
    }

    void block(Obstacle by, Instant now) {
        settle(Outcome.BLOCKED, now);
        obstacle = by;
    }

    void eliminate(Instant now) {
        settle(Outcome.ELIMINATED, now);
    }

    /** The list will not be carried out: another may name the record. */
    void release() {
        claim = null;
    }

    private void settle(Outcome to, Instant now) {
        if (outcome != Outcome.LISTED) {
            throw ArchiveRefused.conflict("archive.disposal.line_settled");
        }
        outcome = to;
        claim = null;
        settledAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID disposal() {
        return disposal;
    }

    /** From 1, in the order of the list. */
    public int place() {
        return place;
    }

    public UUID agreement() {
        return agreement;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Kind kind() {
        return kind;
    }

    public AgreementState state() {
        return state;
    }

    public Series series() {
        return series;
    }

    /** The edition of the rule by which its fate is due. */
    public UUID rule() {
        return rule;
    }

    public String unitCode() {
        return unitCode;
    }

    public Bilingual unit() {
        return new Bilingual(unitAr, unitFr);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** Why somebody took it out. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Who took it out. */
    public Optional<UUID> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** When it stopped being open. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
