package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A person holds a role over a unit and everything below it, between two dates. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean provided;

    protected RoleAssignment() {}

    public RoleAssignment(UUID person, Role role, UUID unit, LocalDate startsOn, LocalDate endsOn) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.role = role;
        this.unit = unit;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** One that the administration's identity provider gives, for as long as it does. */
    public static RoleAssignment provided(UUID person, Role role, UUID unit, LocalDate startsOn) {
        RoleAssignment assignment = new RoleAssignment(person, role, unit, startsOn, null);
        assignment.provided = true;
        return assignment;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public UUID unit() {
        return unit;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day; null when no end is set. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether the identity provider gives it. */
    public boolean isProvided() {
        return provided;
    }

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public void endOn(LocalDate day) {
        this.endsOn = day;
    }
}
