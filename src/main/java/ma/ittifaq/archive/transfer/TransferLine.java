package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.regulation.Bilingual;

/** A record as a transfer names it, without its person. */
@Entity
@Table(name = "transfer_line")
public class TransferLine {
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

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "transfer_id")
    private UUID transfer;

    private int place;

    @Column(name = "agreement_id")
    private UUID agreement;

    /** The record, as long as the line stands: no other transfer may name it. */
    private UUID claim;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Series series;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_ar")
    private String unitAr;

    @Column(name = "unit_fr")
    private String unitFr;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "package_number")
    private Integer parcel;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Hindrance hindrance;

    private String reason;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected TransferLine() {}

    TransferLine(UUID transfer, int place, ArchiveRecord kept) {
        this.id = UUID.randomUUID();
        this.transfer = transfer;
        this.place = place;
        this.agreement = kept.agreement();
        this.claim = kept.agreement();
        this.reference = kept.reference().orElse(null);
        this.series = Series.of(kept.state()).orElseThrow();
        this.unitCode = kept.unitCode();
        this.unitAr = kept.unit().ar();
        this.unitFr = kept.unit().fr();
        this.recordedAt = kept.recordedAt();
        this.closedAt = kept.closedAt().orElseThrow();
        this.outcome = Outcome.LISTED;
    }

    void takeOut(String why, UUID person, Instant now) {
        settle(Outcome.TAKEN_OUT, now);
        claim = null;
        reason = why;
        settledBy = person;
    }

    void block(Hindrance by, Instant now) {
        settle(Outcome.BLOCKED, now);
        claim = null;
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
        settledAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID transfer() {
        return transfer;
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

    public Series series() {
        return series;
    }

    public String unitCode() {
        return unitCode;
    }

    public Bilingual unit() {
        return new Bilingual(unitAr, unitFr);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant closedAt() {
        return closedAt;
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

    /** Why somebody took it out. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Who took it out. */
    public Optional<UUID> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
