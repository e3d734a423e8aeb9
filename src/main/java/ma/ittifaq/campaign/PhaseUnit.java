package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The quotas of a unit in a phase. Its row is locked while one more is granted, so that two never take the last place. */
@Entity
@Table(name = "campaign_quota")
class PhaseUnit {

    @Id
    private UUID id;

    @Column(name = "phase_id")
    private UUID phase;

    @Column(name = "unit_id")
    private UUID unit;

    private int people;

    @Column(name = "per_day")
    private int perDay;

    protected PhaseUnit() {}

    PhaseUnit(UUID phase, PhaseRequest.Quota quota) {
        this.id = UUID.randomUUID();
        this.phase = phase;
        this.unit = quota.unit();
        this.people = quota.people();
        this.perDay = quota.perDay();
    }

    UUID id() {
        return id;
    }

    UUID phase() {
        return phase;
    }

    UUID unit() {
        return unit;
    }

    int people() {
        return people;
    }

    int perDay() {
        return perDay;
    }
}
