package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** That somebody may ask for telework in a phase, under which quota, and the agreement by which they do. */
@Entity
@Table(name = "campaign_invitation")
public class Invitation {

    @Id
    private UUID id;

    @Column(name = "quota_id")
    private UUID quota;

    @Column(name = "phase_id")
    private UUID phase;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "agreement_id")
    private UUID agreement;

    protected Invitation() {}

    Invitation(PhaseUnit quota, UUID person) {
        this.id = UUID.randomUUID();
        this.quota = quota.id();
        this.phase = quota.phase();
        this.person = person;
    }

    void ask(UUID draft) {
        agreement = draft;
    }

    public UUID id() {
        return id;
    }

    UUID quota() {
        return quota;
    }

    public UUID phase() {
        return phase;
    }

    UUID person() {
        return person;
    }

    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }
}
