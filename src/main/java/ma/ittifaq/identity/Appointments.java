package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.RoleAssignments;
import ma.ittifaq.platform.Fact;

/** Boundary of giving and withdrawing roles, by an administrator, never to oneself. */
@ApplicationScoped
@Transactional
public class Appointments {

    @Inject
    private Stewards stewards;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Directory directory;

    @Inject
    private RoleAssignments roles;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Roles that the person holds today or will hold. */
    public List<RoleAssignment> of(UUID person) {
        return roles.openFrom(person, today());
    }

    /** Gives a role over a unit and everything below it, from today on. */
    public void grant(UUID person, Role role, UUID unit, LocalDate until, UUID by) {
        Account steward = stewards.require(by, person);
        if (!newcomers.isPresent(person)) {
            throw IdentityRefusal.hasLeft();
        }
        if (role == null || unit == null || directory.findUnit(unit).isEmpty()) {
            throw IdentityRefusal.roleIncomplete();
        }
        if (until != null && until.isBefore(today())) {
            throw IdentityRefusal.rolePast();
        }
        if (of(person).stream().anyMatch(a -> a.role() == role && a.unit().equals(unit))) {
            throw IdentityRefusal.roleHeld();
        }
        directory.add(new RoleAssignment(person, role, unit, today(), until));
        tell("directory.role_granted", person, role, unit, steward);
    }

    /** Ends a role at once; it stays in the books as one that was held until yesterday. */
    public void withdraw(UUID assignment, UUID by) {
        RoleAssignment held = roles.find(assignment).orElseThrow(IdentityRefusal::unknownPerson);
        Account steward = stewards.require(by, held.person());
        held.endOn(today().minusDays(1));
        tell("directory.role_withdrawn", held.person(), held.role(), held.unit(), steward);
    }

    private void tell(String kind, UUID person, Role role, UUID unit, Account steward) {
        facts.fire(new Fact(
                        kind,
                        directory.roleOf(role, unit),
                        steward.employee(),
                        Map.of("role", role.name(), "unit", unit.toString(), "by", steward.username()))
                .concerning(person));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
