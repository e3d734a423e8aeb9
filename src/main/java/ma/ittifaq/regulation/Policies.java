package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The policies of the administration, by date of effect. */
@ApplicationScoped
public class Policies {

    @PersistenceContext
    private EntityManager entities;

    /** The policy in force on the day; the delivered default where the administration set none. */
    public TeleworkPolicy inForce(LocalDate day) {
        return entities.createQuery(
                        "select p from TeleworkPolicy p where p.brought = false and p.effectiveFrom <= :day"
                                + " order by p.effectiveFrom desc",
                        TeleworkPolicy.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No telework policy: the schema was not migrated whole"));
    }

    /** All versions of this house, the newest first. */
    public List<TeleworkPolicy> all() {
        return entities.createQuery(
                        "select p from TeleworkPolicy p where p.brought = false order by p.effectiveFrom desc",
                        TeleworkPolicy.class)
                .getResultList();
    }

    /** Days from which a policy is told, those that came in with records too: another takes another day. */
    public Set<LocalDate> taken() {
        return new HashSet<>(entities.createQuery("select p.effectiveFrom from TeleworkPolicy p", LocalDate.class)
                .getResultList());
    }

    public TeleworkPolicy require(UUID id) {
        return entities.find(TeleworkPolicy.class, id);
    }

    public void add(TeleworkPolicy policy) {
        entities.persist(policy);
    }
}
