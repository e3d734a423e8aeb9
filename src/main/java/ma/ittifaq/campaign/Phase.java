package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step of a campaign: when people may ask, and for which days of telework. */
@Entity
@Table(name = "campaign_phase")
public class Phase {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaign;

    private int number;

    @Column(name = "asked_until")
    private LocalDate askedUntil;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "invitations_job")
    private UUID invitationsJob;

    @Column(name = "opened_by")
    private UUID openedBy;

    protected Phase() {}

    Phase(UUID campaign, int number, PhaseRequest asked) {
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.number = number;
        this.askedUntil = asked.askedUntil();
        this.startsOn = asked.startsOn();
        this.endsOn = asked.endsOn();
    }

    void open(UUID officer, UUID job) {
        openedBy = officer;
        invitationsJob = job;
    }

    public UUID id() {
        return id;
    }

    public UUID campaign() {
        return campaign;
    }

    public int number() {
        return number;
    }

    /** The last day on which people may ask. */
    public LocalDate askedUntil() {
        return askedUntil;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean isOpened() {
        return openedBy != null;
    }

    Optional<UUID> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    Optional<UUID> invitationsJob() {
        return Optional.ofNullable(invitationsJob);
    }
}
