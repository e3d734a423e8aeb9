package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.RoleAssignments;
import ma.ittifaq.platform.Fact;

/**
 * Roles that the identity provider names, over the whole administration. They stand in the books like all others, since those
 * say who holds a step; what an administrator has given is left alone.
 */
@ApplicationScoped
@Transactional
public class ProvidedRoles {

    private static final String BY = "identity provider";

    @Inject
    private Directory directory;

    @Inject
    private RoleAssignments roles;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Gives what it names and takes back what it names no more; words that are no role of ours are left aside. */
    public void follow(UUID person, Set<String> named) {
        Set<String> words =
                named.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Set<Role> wanted = Stream.of(Role.values())
                .filter(role -> words.contains(role.name()))
                .collect(Collectors.toSet());
        if (wanted.equals(given(person).stream().map(RoleAssignment::role).collect(Collectors.toSet()))) {
            return;
        }
        directory.lock(person);
        List<RoleAssignment> held = given(person);
        held.stream().filter(a -> !wanted.contains(a.role())).forEach(this::withdraw);
        wanted.stream()
                .filter(role -> held.stream().noneMatch(a -> a.role() == role))
                .sorted()
                .forEach(role -> grant(person, role));
    }

    private List<RoleAssignment> given(UUID person) {
        return roles.openFrom(person, today()).stream()
                .filter(RoleAssignment::isProvided)
                .toList();
    }

    private void grant(UUID person, Role role) {
        directory.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrgUnit::id)
                .forEach(unit -> {
                    directory.add(RoleAssignment.provided(person, role, unit, today()));
                    tell("directory.role_granted", person, role, unit);
                });
    }

    private void withdraw(RoleAssignment held) {
        held.endOn(today().minusDays(1));
        tell("directory.role_withdrawn", held.person(), held.role(), held.unit());
    }

    private void tell(String kind, UUID person, Role role, UUID unit) {
        facts.fire(new Fact(
                        kind,
                        directory.roleOf(role, unit),
                        Optional.empty(),
                        Map.of("role", role.name(), "unit", unit.toString(), "by", BY))
                .concerning(person));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
