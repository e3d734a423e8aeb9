package ma.ittifaq.archive.transfer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.listing.ReviewedList;
import ma.ittifaq.regulation.Bilingual;

/** Records that are handed over to another archive, from the proposal to its receipt. It goes forward only. */
@Entity
@Table(name = "transfer")
@AttributeOverride(name = "number", column = @Column(name = "transfer_number"))
public class Transfer extends ReviewedList {
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

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Terms terms;

    @Column(name = "packed_at")
    private Instant packedAt;

    @Column(name = "troubled_at")
    private Instant troubledAt;

    @Column(name = "handed_by")
    private UUID handedBy;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Embedded
    private Receipt receipt;

    @Column(name = "slip_id")
    private UUID slip;

    protected Transfer() {}

    Transfer(int number, Terms terms, String note, UUID proposer, Instant now) {
        super(number, note, proposer, now);
        this.terms = terms;
        this.status = Status.PROPOSED;
    }

    void decide(boolean approved, String why, UUID person, Instant now) {
        require(Status.PROPOSED);
        decided(why, person, now);
        status = approved ? Status.APPROVED : Status.REJECTED;
    }

    void start(UUID person, Instant now) {
        require(Status.APPROVED);
        status = Status.PACKING;
        started(person, now);
    }

    /** A package could not be written; what was begun of it is undone, and the next round tries again. */
    void troubled(Instant now) {
        require(Status.PACKING);
        troubledAt = now;
    }

    void goesOn() {
        troubledAt = null;
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
        ended(now);
    }

    void abandon(String why, Instant now) {
        require(Status.PROPOSED, Status.APPROVED, Status.PACKING, Status.PACKED, Status.HANDED_OVER);
        status = Status.ABANDONED;
        givenUp(why, now);
    }

    void require(Status... expected) {
        if (!Set.of(expected).contains(status)) {
            throw ArchiveRefused.conflict("archive.transfer.moved_on");
        }
    }

    public Status status() {
        return status;
    }

    /** The archive that takes the records. */
    public Bilingual recipient() {
        return terms.recipient();
    }

    Terms terms() {
        return terms;
    }

    /** When a package could last not be written; empty since one could. */
    public Optional<Instant> troubledAt() {
        return Optional.ofNullable(troubledAt);
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

    /** The act that lists what is handed over. */
    public Optional<UUID> slip() {
        return Optional.ofNullable(slip);
    }
}
