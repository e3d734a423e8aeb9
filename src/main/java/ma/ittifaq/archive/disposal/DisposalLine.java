package ma.ittifaq.archive.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.listing.ListedRecord;
import ma.ittifaq.archive.retention.RecordAge;

/** A record as a list names it, without its person. Once the record is gone, it is what stays of it. */
@Entity
@Table(name = "disposal_line")
public class DisposalLine extends ListedRecord {
    @Column(name = "disposal_id")
    private UUID disposal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "rule_id")
    private UUID rule;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;

    protected DisposalLine() {}

    DisposalLine(UUID disposal, int place, ArchiveRecord kept, RecordAge age) {
        super(place, kept);
        this.disposal = disposal;
        this.kind = kept.kind();
        this.state = kept.state();
        this.rule = age.rule();
        this.startsOn = kept.startsOn().orElse(null);
        this.endsOn = kept.endsOn().orElse(null);
        this.dueOn = age.fateDueOn();
        this.outcome = Outcome.LISTED;
    }

    void takeOut(String why, UUID person, Instant now) {
        settle(Outcome.TAKEN_OUT, now);
        takenOut(why, person);
    }

    void block(Obstacle by, Instant now) {
        settle(Outcome.BLOCKED, now);
        obstacle = by;
    }

    void eliminate(Instant now) {
        settle(Outcome.ELIMINATED, now);
    }

    private void settle(Outcome to, Instant now) {
        if (outcome != Outcome.LISTED) {
            throw ArchiveRefused.conflict("archive.disposal.line_settled");
        }
        outcome = to;
        settled(now);
        release();
    }

    public UUID disposal() {
        return disposal;
    }

    public Kind kind() {
        return kind;
    }

    public AgreementState state() {
        return state;
    }

    /** The edition of the rule by which its fate is due. */
    public UUID rule() {
        return rule;
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
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
}
