package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.listing.ListedRecord;

/** A record as a transfer names it, without its person. */
@Entity
@Table(name = "transfer_line")
public class TransferLine extends ListedRecord {
    /** What became of it. */
    public enum Outcome {
        LISTED,
        /** Somebody took it out before the transfer was approved. */
        TAKEN_OUT,
        /** Something kept it out of its package. */
        BLOCKED,
        PACKED,
        /** The other archive has it. */
        TRANSFERRED
    }

    @Column(name = "transfer_id")
    private UUID transfer;

    @Column(name = "package_number")
    private Integer parcel;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Hindrance hindrance;

    protected TransferLine() {}

    TransferLine(UUID transfer, int place, ArchiveRecord kept) {
        super(place, kept);
        this.transfer = transfer;
        this.outcome = Outcome.LISTED;
    }

    void takeOut(String why, UUID person, Instant now) {
        settle(Outcome.TAKEN_OUT, now);
        takenOut(why, person);
    }

    void block(Hindrance by, Instant now) {
        settle(Outcome.BLOCKED, now);
        release();
        hindrance = by;
    }

    void pack(int number, Instant now) {
        settle(Outcome.PACKED, now);
        parcel = number;
    }

    private void settle(Outcome to, Instant now) {
        if (outcome != Outcome.LISTED) {
            throw ArchiveRefused.conflict("archive.transfer.line_settled");
        }
        outcome = to;
        settled(now);
    }

    public UUID transfer() {
        return transfer;
    }

    /** The package it is in, from 1. */
    public Optional<Integer> parcel() {
        return Optional.ofNullable(parcel);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<Hindrance> hindrance() {
        return Optional.ofNullable(hindrance);
    }
}
