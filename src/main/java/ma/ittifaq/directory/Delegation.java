package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
