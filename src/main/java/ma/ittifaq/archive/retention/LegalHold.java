package ma.ittifaq.archive.retention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;

/** Records that must stay whatever the schedule says: why, and until a day, or until it is lifted. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {
    @Id
    private UUID id;

    @Version
    private long version;

    private String reason;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "holds_until")
    private LocalDate until;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @ElementCollection
    @CollectionTable(name = "legal_hold_record", joinColumns = @JoinColumn(name = "hold_id"))
    @Column(name = "agreement_id")
    private Set<UUID> records = new HashSet<>();

    protected LegalHold() {}

    LegalHold(String reason, LocalDate until, Collection<UUID> records, UUID placer, Instant now) {
        this.id = UUID.randomUUID();
        this.reason = reason;
        this.until = until;
        this.records.addAll(records);
        this.placedBy = placer;
        this.placedAt = now;
    }

    void lift(String why, UUID person, Instant now) {
        if (liftedAt != null) {
            throw ArchiveRefused.conflict("archive.hold.lifted");
        }
        liftedBy = person;
        liftedAt = now;
        liftReason = why;
    }

    /** Until the end of its last day, unless lifted before. */
    public boolean holdsOn(LocalDate day) {
        return liftedAt == null && (until == null || !day.isAfter(until));
    }

    public UUID id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    public UUID placedBy() {
        return placedBy;
    }

    public Optional<UUID> liftedBy() {
        return Optional.ofNullable(liftedBy);
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public Optional<String> liftReason() {
        return Optional.ofNullable(liftReason);
    }
}
