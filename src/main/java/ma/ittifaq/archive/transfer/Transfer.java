package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import ma.ittifaq.regulation.Bilingual;

/** Records that are handed over to another archive, from the proposal to its receipt. It goes forward only. */
@Entity
@Table(name = "transfer")
public class Transfer {
    /** How far it has come. */
    public enum Status {
        /** Lines may be taken out; a second person decides. */
        PROPOSED,
        /** Fixed; the archivist has it packed. */
        APPROVED,
        PACKING,
        /** Every package and the slip are there. */
        PACKED,
        HANDED_OVER,
        /** The other archive has them, and says so. */
        RECEIVED,
        REJECTED,
        /** Given up before the receipt. */
        ABANDONED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "transfer_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String note;

    @Embedded
    private Terms terms;

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

    @Column(name = "packed_at")
    private Instant packedAt;

    @Column(name = "handed_by")
    private UUID handedBy;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Embedded
    private Receipt receipt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "slip_id")
    private UUID slip;

    protected Transfer() {}

    Transfer(int number, Terms terms, String note, UUID proposer, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.terms = terms;
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

    void start(UUID person, Instant now) {
        require(Status.APPROVED);
        status = Status.PACKING;
        startedBy = person;
        startedAt = now;
    }

    /** @param act the slip; null when nothing could be packed and there is nothing to hand over */
    void pack(UUID act, Instant now) {
        require(Status.PACKING);
        status = Status.PACKED;
        slip = act;
        packedAt = now;
    }

    void handOver(LocalDate on, UUID person) {
        require(Status.PACKED);
        status = Status.HANDED_OVER;
        handedBy = person;
        handedOn = on;
    }

    void receive(Receipt given, Instant now) {
        require(Status.HANDED_OVER);
        status = Status.RECEIVED;
        receipt = given;
        endedAt = now;
    }

    void abandon(String why, Instant now) {
        require(Status.PROPOSED, Status.APPROVED, Status.PACKING, Status.PACKED, Status.HANDED_OVER);
        status = Status.ABANDONED;
        endReason = why;
        endedAt = now;
    }

    void require(Status... expected) {
        if (!Set.of(expected).contains(status)) {
            throw ArchiveRefused.conflict("archive.transfer.moved_on");
        }
    }

    public UUID id() {
        return id;
    }

    /** Its number among the transfers of the administration. */
    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public String note() {
        return note;
    }

    /** The archive that takes the records. */
    public Bilingual recipient() {
        return terms.recipient();
    }

    Terms terms() {
        return terms;
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

    public Optional<Instant> packedAt() {
        return Optional.ofNullable(packedAt);
    }

    public Optional<UUID> handedBy() {
        return Optional.ofNullable(handedBy);
    }

    public Optional<LocalDate> handedOn() {
        return Optional.ofNullable(handedOn);
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** When the receipt was entered, or the transfer was given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was given up. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** The act that lists what is handed over. */
    public Optional<UUID> slip() {
        return Optional.ofNullable(slip);
    }
}
