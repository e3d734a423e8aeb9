package ma.ittifaq.archive.retention;

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
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;

/** An edition of the rule of a series: proposed by one person, of use only once another has approved it. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {
    /** What became of the proposal. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED,
        /** A later edition was approved. */
        REPLACED,
        /** Another house's, which came in with a record that had aged by it; never in force here. */
        BROUGHT
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Series series;

    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_event")
    private Trigger trigger;

    @Column(name = "current_months")
    private int currentMonths;

    @Column(name = "intermediate_months")
    private int intermediateMonths;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    protected RetentionRule() {}

    RetentionRule(RuleTerms terms, int edition, UUID proposer, Instant now) {
        this.id = UUID.randomUUID();
        this.series = terms.series();
        this.edition = edition;
        this.trigger = terms.trigger();
        this.currentMonths = terms.currentMonths();
        this.intermediateMonths = terms.intermediateMonths();
        this.fate = terms.fate();
        this.legalBasis = terms.legalBasis();
        this.status = Status.PROPOSED;
        this.proposedBy = proposer;
        this.proposedAt = now;
    }

    void decide(boolean approved, String why, UUID person, Instant now) {
        if (status != Status.PROPOSED) {
            throw ArchiveRefused.conflict("archive.rule.decided");
        }
        if (person.equals(proposedBy)) {
            throw ArchiveRefused.forbidden("archive.second_person");
        }
        status = approved ? Status.APPROVED : Status.REJECTED;
        decidedBy = person;
        decidedAt = now;
        note = why;
    }

    void replace() {
        status = Status.REPLACED;
    }

    /** The day from which a record is intermediate. */
    LocalDate intermediateFrom(ArchiveRecord kept) {
        return trigger.day(kept).plusMonths(currentMonths);
    }

    /** The day from which its fate is due. */
    LocalDate fateDueOn(ArchiveRecord kept) {
        return intermediateFrom(kept).plusMonths(intermediateMonths);
    }

    /** The age of a record on that day. Elimination is never the schedule's doing. */
    Age ageOf(ArchiveRecord kept, LocalDate day) {
        if (day.isBefore(intermediateFrom(kept))) {
            return Age.CURRENT;
        }
        return fate == Fate.DEFINITIVE && !day.isBefore(fateDueOn(kept)) ? Age.DEFINITIVE : Age.INTERMEDIATE;
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public RuleTerms terms() {
        return new RuleTerms(series, trigger, currentMonths, intermediateMonths, fate, legalBasis);
    }

    public Status status() {
        return status;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
