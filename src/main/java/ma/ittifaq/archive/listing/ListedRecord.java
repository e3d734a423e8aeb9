package ma.ittifaq.archive.listing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.regulation.Bilingual;

/** A record as a list names it, without its person. */
@MappedSuperclass
public abstract class ListedRecord {
    @Id
    private UUID id;

    @Version
    private long version;

    private int place;

    @Column(name = "agreement_id")
    private UUID agreement;

    /** The record, as long as the line stands: no other list of the sort may name it. */
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

    private String reason;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ListedRecord() {}

    protected ListedRecord(int place, ArchiveRecord kept) {
        this.id = UUID.randomUUID();
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
    }

    protected void settled(Instant now) {
        settledAt = now;
    }

    protected void takenOut(String why, UUID person) {
        reason = why;
        settledBy = person;
        release();
    }

    /** Another list may name the record. */
    public void release() {
        claim = null;
    }

    public UUID id() {
        return id;
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
