package ma.ittifaq.archive.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;

/** A list of records that somebody proposed: who, who else decided, who began to carry it out, and how it ended. */
@MappedSuperclass
public abstract class ReviewedList {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "list_number")
    private int number;

    private String note;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected ReviewedList() {}

    protected ReviewedList(int number, String note, UUID proposer, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.note = note;
        this.proposedBy = proposer;
        this.proposedAt = now;
    }

    /** Refuses whoever proposed it: two people answer for what becomes of records. */
    protected void decided(String why, UUID person, Instant now) {
        if (person.equals(proposedBy)) {
            throw ArchiveRefused.forbidden("archive.second_person");
        }
        decidedBy = person;
        decidedAt = now;
        decisionNote = why;
    }

    protected void started(UUID person, Instant now) {
        startedBy = person;
        startedAt = now;
    }

    protected void ended(Instant now) {
        endedAt = now;
    }

    protected void givenUp(String why, Instant now) {
        endReason = why;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Its number among those of its sort in the administration. */
    public int number() {
        return number;
    }

    public String note() {
        return note;
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

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote).filter(said -> !said.isEmpty());
    }

    public Optional<UUID> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When all of it was done, or it was given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was given up. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
