package ma.ittifaq.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The administration on one day: its tree of units, who heads them, who holds which role, who deputises for whom.
 * Immutable. The one resolver of who holds a step (DESIGN section 4, "Who holds a step").
 *
 * <p>A role's holders for an employee are those of the employee's unit, or of the nearest unit above that has one other
 * than the employee. The manager is the head of the employee's unit, or of the nearest parent unit when the employee is
 * that head or the post is vacant and has no acting head; the top head's superior is the authority. Nobody ever holds a step on their own
 * agreement. An empty answer means that HR must reassign.
 */
public final class OrgChart {

    /** A unit of the tree; a head who has left counts as none. An acting head stands where the post is vacant. */
    public record Unit(UUID id, String code, UUID parent, UUID head, boolean acting) {
        public Unit(UUID id, String code, UUID parent, UUID head) {
            this(id, code, parent, head, false);
        }
    }

    /** A role held over a unit and below. */
    public record Office(UUID person, Role role, UUID unit) {}

    /**
     * Deputy for a holder, within a scope and some matters; in that unit and below, or wherever the holder acts when there
     * is none.
     *
     * @param posts what the holder had when signing the act: a post that came later is not the deputy's. None: any
     */
    public record Deputy(
            UUID holder,
            UUID deputy,
            Delegation.Scope scope,
            UUID unit,
            Set<Matter> matters,
            Optional<Set<Held>> posts) {
        public Deputy(UUID holder, UUID deputy, Delegation.Scope scope) {
            this(holder, deputy, scope, null, Matter.all());
        }

        public Deputy(UUID holder, UUID deputy, Delegation.Scope scope, UUID unit, Set<Matter> matters) {
            this(holder, deputy, scope, unit, matters, Optional.empty());
        }

        private Deputy everywhere() {
            return new Deputy(holder, deputy, Delegation.Scope.BOTH, null, Matter.all(), posts);
        }

        boolean covers(Errand errand) {
            return scope.covers(errand.scope())
                    && errand.matter().map(matters::contains).orElse(true);
        }

        private boolean standsIn(Held post) {
            return posts.map(had -> had.contains(post)).orElse(true);
        }
    }

    private final Map<UUID, Unit> units;
    private final List<Office> offices;
    private final List<Deputy> deputies;

    public OrgChart(List<Unit> units, List<Office> offices, List<Deputy> deputies) {
        this.units = units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, u -> u));
        this.offices = List.copyOf(offices);
        this.deputies = List.copyOf(deputies);
    }

    private OrgChart(OrgChart like, Deputy only) {
        this.units = like.units;
        this.offices = like.offices;
        this.deputies = List.of(only);
    }

    /** The same chart with that deputy alone, in every unit and matter: where the posts of the act put them. */
    public OrgChart withOnly(Deputy deputy) {
        return new OrgChart(this, deputy.everywhere());
    }

    /** Who may act as direct superior of the employee. An acting head does so alone: what is not theirs has no deputy. */
    public Set<Holder> managers(UUID employee, UUID unit, Errand errand) {
        for (Unit u : upwards(unit)) {
            if (u.head() != null && !u.head().equals(employee)) {
                return u.acting()
                        ? Set.of(Holder.acting(u.head(), u.id()))
                        : withDeputies(Set.of(u.head()), employee, unit, errand, d -> d.standsIn(Held.head(u.id())));
            }
        }
        return officers(Role.AUTHORITY, employee, unit, errand);
    }

    /** Who may act in the role for the employee. */
    public Set<Holder> officers(Role role, UUID employee, UUID unit, Errand errand) {
        for (Unit u : upwards(unit)) {
            Set<UUID> people = new LinkedHashSet<>();
            offices.stream()
                    .filter(o -> o.role() == role && o.unit().equals(u.id()))
                    .map(Office::person)
                    .filter(p -> !p.equals(employee))
                    .forEach(people::add);
            if (!people.isEmpty()) {
                return withDeputies(people, employee, unit, errand, d -> d.standsIn(new Held(role, u.id())));
            }
        }
        return Set.of();
    }

    private Set<Holder> withDeputies(
            Set<UUID> people, UUID employee, UUID unit, Errand errand, Predicate<Deputy> within) {
        Set<Holder> holders = new LinkedHashSet<>();
        people.forEach(p -> holders.add(Holder.inPerson(p)));
        deputies.stream()
                .filter(d -> people.contains(d.holder()) && d.covers(errand) && reaches(d, unit) && within.test(d))
                .filter(d -> !d.deputy().equals(employee) && !people.contains(d.deputy()))
                .forEach(d -> holders.add(new Holder(d.deputy(), d.holder())));
        return holders;
    }

    private boolean reaches(Deputy deputy, UUID unit) {
        return deputy.unit() == null || upwards(unit).stream().anyMatch(u -> u.id().equals(deputy.unit()));
    }

    /** Deputies of one named person, themselves included: for a step given to that person. Nobody on their own. */
    public Set<Holder> standIns(UUID person, UUID employee, UUID unit, Errand errand) {
        return person.equals(employee) ? Set.of() : withDeputies(Set.of(person), employee, unit, errand, d -> true);
    }

    /** In whose place the person may act, so far. */
    public List<Deputy> deputising(UUID person, Errand errand) {
        return deputies.stream()
                .filter(d -> d.deputy().equals(person) && d.covers(errand))
                .toList();
    }

    /** The people who hold the role, wherever. */
    public Set<UUID> holders(Role role) {
        return offices.stream()
                .filter(o -> o.role() == role)
                .map(Office::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the person holds the role anywhere, in person. */
    public boolean has(UUID person, Role role) {
        return offices.stream().anyMatch(o -> o.role() == role && o.person().equals(person));
    }

    /** The roles of a person, wherever they hold them. */
    public Set<Role> roles(UUID person) {
        Set<Role> roles = java.util.EnumSet.noneOf(Role.class);
        offices.stream().filter(o -> o.person().equals(person)).forEach(o -> roles.add(o.role()));
        return roles;
    }

    /** Where the person holds the role, and every unit below. */
    public Set<UUID> under(UUID person, Role role) {
        return offices.stream()
                .filter(o -> o.role() == role && o.person().equals(person))
                .flatMap(o -> below(o.unit()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Units that the person heads, if only for the time being, and every unit below them: the line of command. */
    public Set<UUID> inLineOf(UUID person) {
        return line(above -> person.equals(above.head()));
    }

    /** The same of units whose post is the person's own: what they can delegate. */
    Set<UUID> heldBy(UUID person) {
        return line(above -> person.equals(above.head()) && !above.acting());
    }

    /** Every post of the person's own, which an act of delegation signed now is for. */
    Set<Held> posts(UUID person) {
        Set<Held> posts = new LinkedHashSet<>();
        units.values().stream()
                .filter(u -> person.equals(u.head()) && !u.acting())
                .forEach(u -> posts.add(Held.head(u.id())));
        offices.stream().filter(o -> o.person().equals(person)).forEach(o -> posts.add(new Held(o.role(), o.unit())));
        return posts;
    }

    private Set<UUID> line(Predicate<Unit> led) {
        Set<UUID> line = new LinkedHashSet<>();
        for (Unit u : units.values()) {
            if (upwards(u.id()).stream().anyMatch(led)) {
                line.add(u.id());
            }
        }
        return line;
    }

    /** The unit and all units below it. */
    public Set<UUID> below(UUID unit) {
        Set<UUID> all = new LinkedHashSet<>();
        for (Unit u : units.values()) {
            if (upwards(u.id()).stream().anyMatch(above -> above.id().equals(unit))) {
                all.add(u.id());
            }
        }
        return all;
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public java.util.Collection<Unit> units() {
        return units.values();
    }

    /** The unit, then each unit above it up to the root. */
    public List<Unit> upwards(UUID unit) {
        List<Unit> path = new ArrayList<>();
        Unit u = units.get(unit);
        while (u != null && path.size() <= units.size()) {
            path.add(u);
            u = u.parent() == null ? null : units.get(u.parent());
        }
        return path;
    }
}
