package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody heads a unit for the time being (intérim): from a day to a day, while its post is vacant. Once the post has a
 * holder again it has no effect, whatever its last day.
 */
@Entity
@Table(name = "acting_head")
public class ActingHead {

    @Id
    private UUID id;

    private String reference;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ActingHead() {}

    public ActingHead(ActingRequest asked, UUID person, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = asked.reference().strip();
        this.unit = asked.unit();
        this.person = person;
        this.startsOn = asked.startsOn();
        this.endsOn = asked.endsOn();
        this.setBy = by;
        this.setAt = now;
    }

    /** Over at once, before its last day. */
    void end(UUID by, Instant now) {
        this.endedBy = by;
        this.endedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The number of the decision. */
    public String reference() {
        return reference;
    }

    public UUID unit() {
        return unit;
    }

    public UUID person() {
        return person;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Delegation.Standing standing(LocalDate day) {
        return Delegation.Standing.of(startsOn, endsOn, endedAt != null, day);
    }
}
