package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An act of delegation: the deputy acts in the holder's place, visibly, within a scope and between two dates. */
@Entity
@Table(name = "delegation")
public class Delegation {

    /** What the deputy may do in the holder's place. */
    public enum Scope {
        REVIEW,
        SIGN,
        BOTH;

        public boolean covers(Scope wanted) {
            return this == BOTH || this == wanted;
        }
    }

    /** Where an act of delegation stands on a day. */
    public enum Standing {
        COMING,
        ACTIVE,
        ENDED,
        REVOKED;

        public boolean isOpen() {
            return this == COMING || this == ACTIVE;
        }
    }

    @Id
    private UUID id;

    private String reference;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "deputy_id")
    private UUID deputy;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private String proof;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    protected Delegation() {}

    public Delegation(String reference, UUID holder, UUID deputy, Scope scope, LocalDate startsOn, LocalDate endsOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.holder = holder;
        this.deputy = deputy;
        this.scope = scope;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID holder() {
        return holder;
    }

    public UUID deputy() {
        return deputy;
    }

    public Scope scope() {
        return scope;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The unit in which, and below which, the deputy acts; wherever the holder does when there is none. */
    public Optional<UUID> unit() {
        return Optional.ofNullable(unit);
    }

    /** Confines it to a unit and what is below. */
    Delegation within(UUID unitId) {
        this.unit = unitId;
        return this;
    }

    /** The holder has proved who they are: the act is theirs. */
    Delegation granted(IdentityProof confirmation) {
        this.grantedAt = confirmation.at();
        this.proof = confirmation.method();
        return this;
    }

    /** Taken back, by the holder or by HR: it is worth nothing from this moment. */
    void revoke(UUID by, Instant now) {
        this.revokedBy = by;
        this.revokedAt = now;
    }

    public Standing standing(LocalDate day) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return day.isBefore(startsOn) ? Standing.COMING : day.isAfter(endsOn) ? Standing.ENDED : Standing.ACTIVE;
    }

    public boolean activeOn(LocalDate day) {
        return standing(day) == Standing.ACTIVE;
    }
}
