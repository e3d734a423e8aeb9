package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fold;

/** Look-ups in the directory. */
@ApplicationScoped
public class Directory {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Optional<Employee> find(UUID id) {
        return Optional.ofNullable(entities.find(Employee.class, id));
    }

    public Employee require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such employee: " + id));
    }

    public Optional<Employee> findByPpr(String ppr) {
        return entities.createQuery("select e from Employee e where e.ppr = :ppr", Employee.class)
                .setParameter("ppr", ppr)
                .getResultStream()
                .findFirst();
    }

    /** The person of that address; empty where several have it. */
    public Optional<Employee> findByEmail(String email) {
        List<Employee> found = entities.createQuery(
                        "select e from Employee e where lower(e.email) = lower(:email)", Employee.class)
                .setParameter("email", email)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Takes the lock on the employee's row under which overlaps are checked (DESIGN section 4). */
    public Employee lock(UUID id) {
        return entities.find(Employee.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Map<UUID, Employee> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select e from Employee e where e.id in :ids", Employee.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** People whose name holds every word, in the order of their French names; those who left are left out. */
    public List<Employee> search(String text, int first, int most) {
        return search(text, "", Optional.empty(), first, most);
    }

    /**
     * The same, or whose PPR it is, whole; for those who may see such numbers.
     *
     * @param units when given, only people of these
     */
    public List<Employee> searchNumbered(String text, Optional<Set<UUID>> units, int first, int most) {
        return search(text, text == null ? "" : text.strip(), units, first, most);
    }

    private List<Employee> search(String text, String ppr, Optional<Set<UUID>> units, int first, int most) {
        String[] words = Fold.fold(text).split(" ");
        StringBuilder query = new StringBuilder("select e from Employee e where (e.leftOn is null or e.leftOn > :day)"
                + " and (e.ppr = :ppr or (e.searchText like :word0");
        for (int i = 1; i < words.length; i++) {
            query.append(" and e.searchText like :word").append(i);
        }
        query.append("))");
        units.ifPresent(u -> query.append(" and e.unit in :units"));
        query.append(" order by e.name.lastFr, e.name.firstFr, e.id");
        TypedQuery<Employee> people = entities.createQuery(query.toString(), Employee.class);
        people.setParameter("day", LocalDate.now(clock)).setParameter("ppr", ppr);
        units.ifPresent(u -> people.setParameter("units", u));
        for (int i = 0; i < words.length; i++) {
            people.setParameter("word" + i, "%" + words[i] + "%");
        }
        return people.setFirstResult(first).setMaxResults(most).getResultList();
    }

    public List<OrgUnit> units() {
        return entities.createQuery("select u from OrgUnit u order by u.code", OrgUnit.class)
                .getResultList();
    }

    public Optional<OrgUnit> findUnit(UUID id) {
        return Optional.ofNullable(entities.find(OrgUnit.class, id));
    }

    /** A role over a unit, as the journal names it: {@code AUDITOR DSI}. */
    public String roleOf(Role role, UUID unit) {
        return findUnit(unit).map(u -> role.name() + ' ' + u.code()).orElse(role.name());
    }

    public Optional<OrgUnit> findUnitByCode(String code) {
        return entities.createQuery("select u from OrgUnit u where u.code = :code", OrgUnit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The roles that a person holds today, wherever it is. */
    public Set<Role> rolesOf(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery("select a from RoleAssignment a where a.person = :person", RoleAssignment.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(a -> a.activeOn(today))
                .map(RoleAssignment::role)
                .collect(Collectors.toSet());
    }

    /** The administration as it is today. */
    public OrgChart chart() {
        return chart(LocalDate.now(clock));
    }

    OrgChart chart(LocalDate day) {
        List<OrgChart.Unit> units = entities.createQuery(
                        "select u.id, u.code, u.parent, h.id, p.id from OrgUnit u left join Employee h on h.id = u.head"
                                + " and (h.leftOn is null or h.leftOn > :day)"
                                + " left join ActingHead a on a.unit = u.id and a.endedAt is null"
                                + " and a.startsOn <= :day and a.endsOn >= :day"
                                + " left join Employee p on p.id = a.person and (p.leftOn is null or p.leftOn > :day)",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(Directory::unit)
                .toList();
        List<OrgChart.Office> offices = entities.createQuery(
                        "select a from RoleAssignment a join Employee e on e.id = a.person"
                                + " where e.leftOn is null or e.leftOn > :day",
                        RoleAssignment.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(a -> a.activeOn(day))
                .map(a -> new OrgChart.Office(a.person(), a.role(), a.unit()))
                .toList();
        List<OrgChart.Deputy> deputies = entities.createQuery(
                        "select d from Delegation d join Employee e on e.id = d.deputy join Employee h on h.id ="
                            + " d.holder where (e.leftOn is null or e.leftOn > :day) and (h.leftOn is null or h.leftOn"
                            + " > :day) and d.revokedAt is null and d.startsOn <= :day and d.endsOn >= :day",
                        Delegation.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(d -> d.activeOn(day))
                .map(d -> new OrgChart.Deputy(
                        d.holder(), d.deputy(), d.scope(), d.unit().orElse(null), d.matters(), d.posts()))
                .toList();
        return new OrgChart(units, offices, deputies);
    }

    /** Who holds the post, or else who acts in it. */
    private static OrgChart.Unit unit(Object[] row) {
        boolean acting = row[3] == null && row[4] != null;
        return new OrgChart.Unit(
                (UUID) row[0], (String) row[1], (UUID) row[2], (UUID) (acting ? row[4] : row[3]), acting);
    }

    public void add(Object newcomer) {
        entities.persist(newcomer);
    }
}
