package ma.ittifaq.archive.disposal;

import jakarta.persistence.Column;
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

/** A list of records to be eliminated, from its proposal to its certificate. It goes forward only, and is never deleted. */
@Entity
@Table(name = "disposal")
public class Disposal extends ReviewedList {
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

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "agreed_reference")
    private String agreedReference;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "certificate_id")
    private UUID certificate;

    protected Disposal() {}

    Disposal(int number, String note, UUID proposer, Instant now) {
        super(number, note, proposer, now);
        this.status = Status.PROPOSED;
    }

    void decide(boolean approved, String why, UUID person, Instant now) {
        require(Status.PROPOSED);
        decided(why, person, now);
        status = approved ? Status.APPROVED : Status.REJECTED;
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
        started(person, now);
    }

    /** @param act the certificate; null when everything was held back and there is nothing to certify */
    void finish(UUID act, Instant now) {
        require(Status.RUNNING);
        status = Status.DONE;
        certificate = act;
        ended(now);
    }

    void abandon(String why, Instant now) {
        require(Status.PROPOSED, Status.APPROVED, Status.AGREED);
        status = Status.ABANDONED;
        givenUp(why, now);
    }

    void require(Status... expected) {
        if (!Set.of(expected).contains(status)) {
            throw ArchiveRefused.conflict("archive.disposal.moved_on");
        }
    }

    public Status status() {
        return status;
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

    /** The act that certifies what was eliminated. */
    public Optional<UUID> certificate() {
        return Optional.ofNullable(certificate);
    }
}
