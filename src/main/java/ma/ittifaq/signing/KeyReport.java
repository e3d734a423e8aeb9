package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person's key is no longer in good hands. Open until an officer who has looked into it lifts it. */
@Entity
@Table(name = "key_report")
class KeyReport {

    @Id
    private UUID id;

    @Column(name = "employee_id", updatable = false)
    private UUID employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "key_holder", updatable = false)
    private KeyHolder key;

    @Column(name = "reported_at", updatable = false)
    private Instant at;

    @Column(name = "reported_by", updatable = false)
    private UUID by;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    protected KeyReport() {}

    KeyReport(UUID employee, KeyHolder key, Instant at, UUID by) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.key = key;
        this.at = at;
        this.by = by;
    }

    Instant at() {
        return at;
    }

    void lift(Instant now, UUID officer) {
        liftedAt = now;
        liftedBy = officer;
    }
}
