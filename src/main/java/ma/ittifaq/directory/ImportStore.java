package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import asks of the database: always many people at once, never one. */
@ApplicationScoped
class ImportStore {

    @PersistenceContext
    private EntityManager entities;

    protected ImportStore() {}

    ImportStore(EntityManager entities) {
        this.entities = entities;
    }

    List<OrgUnit> units() {
        return entities.createQuery("select u from OrgUnit u", OrgUnit.class).getResultList();
    }

    Map<String, Employee> employees(Collection<String> pprs) {
        return entities.createQuery("select e from Employee e where e.ppr in :pprs", Employee.class)
                .setParameter("pprs", pprs)
                .getResultStream()
                .collect(Collectors.toMap(Employee::ppr, Function.identity()));
    }

    /** Numbers of the people who have these CNIE, by keyed hash. */
    Map<String, String> ownersOf(Collection<String> cnieHashes) {
        Map<String, String> owners = new HashMap<>();
        entities.createQuery("select e.cnieHash, e.ppr from Employee e where e.cnieHash in :hashes", Object[].class)
                .setParameter("hashes", cnieHashes)
                .getResultStream()
                .forEach(r -> owners.put((String) r[0], (String) r[1]));
        return owners;
    }

    Set<String> activePprs() {
        return new HashSet<>(entities.createQuery("select e.ppr from Employee e where e.leftOn is null", String.class)
                .getResultList());
    }

    Map<String, UUID> ids(Collection<String> pprs) {
        Map<String, UUID> ids = new HashMap<>();
        entities.createQuery("select e.ppr, e.id from Employee e where e.ppr in :pprs", Object[].class)
                .setParameter("pprs", pprs)
                .getResultStream()
                .forEach(r -> ids.put((String) r[0], (UUID) r[1]));
        return ids;
    }

    /** Numbers of the heads of units, by unit. */
    Map<UUID, String> heads() {
        Map<UUID, String> heads = new HashMap<>();
        entities.createQuery("select u.id, e.ppr from OrgUnit u join Employee e on e.id = u.head", Object[].class)
                .getResultStream()
                .forEach(r -> heads.put((UUID) r[0], (String) r[1]));
        return heads;
    }

    void add(Object newcomer) {
        entities.persist(newcomer);
    }

    void flush() {
        entities.flush();
    }

    /** Writes what is pending and lets go of it, so that memory does not grow with the file. */
    void letGo() {
        entities.flush();
        entities.clear();
    }
}
