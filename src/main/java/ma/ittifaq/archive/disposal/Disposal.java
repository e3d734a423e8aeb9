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
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;

/** A list of records to be eliminated, from its proposal to its certificate. It goes forward only, and is never deleted. */
@Entity
@Table(name = "disposal")
public class Disposal {
    /** How far it has come. */
    public enum Status {
        /** Lines may be taken out; a second person decides. */
        PROPOSED,
        /** Fixed; it waits for the agreement of Archives du Maroc. */
        APPROVED,
        /** Everything is there; it may be carried out. */
        AGREED,
        RUNNING,
        /** No line is open any more, and the certificate is made. */
        DONE,
        REJECTED,
        /** Given up before anything was eliminated. */
        ABANDONED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "list_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

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

    @Column(name = "agreed_reference")
    private String agreedReference;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "certificate_id")
    private UUID certificate;

    protected Disposal() {}

    Disposal(int number, String note, UUID proposer, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.note = note;
        this.status = Status.PROPOSED;
        this.proposedBy = proposer;
        this.proposedAt = now;
    }

    void decide(boolean approved, String why, UUID person, Instant now) {
        require(Status.PROPOSED);
        if (person.equals(proposedBy)) {
            throw ArchiveRefused.forbidden("archive.second_person");
        }
        status = approved ? Status.APPROVED : Status.REJECTED;
        decidedBy = person;
        decidedAt = now;
        decisionNote = why;
    }

    void agree(String reference, LocalDate on, UUID person) {
        require(Status.APPROVED);
        status = Status.AGREED;
        agreedReference = reference;
        agreedOn = on;
        agreedBy = person;
    }

    void start(UUID person, Instant now) {
        require(Status.AGREED);
        status = Status.RUNNING;
        startedBy = person;
        startedAt = now;
    }

    /** @param act the certificate; null when everything was held back and there is nothing to certify */
    void finish(UUID act, Instant now) {
        require(Status.RUNNING);
        status = Status.DONE;
        certificate = act;
        endedAt = now;
    }

    void abandon(String why, Instant now) {
        require(Status.PROPOSED, Status.APPROVED, Status.AGREED);
        status = Status.ABANDONED;
        endReason = why;
        endedAt = now;
    }

    void require(Status... expected) {
        if (!Set.of(expected).contains(status)) {
            throw ArchiveRefused.conflict("archive.disposal.moved_on");
        }
    }

    public UUID id() {
        return id;
    }

    /** Its number among the lists of the administration. */
    public int number() {
        return number;
    }

    public Status status() {
        return status;
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

    /** Reference of the agreement of Archives du Maroc. */
    public Optional<String> agreedReference() {
        return Optional.ofNullable(agreedReference);
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public Optional<UUID> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }

    public Optional<UUID> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it was done, or given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was given up. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** The act that certifies what was eliminated. */
    public Optional<UUID> certificate() {
        return Optional.ofNullable(certificate);
    }
}
