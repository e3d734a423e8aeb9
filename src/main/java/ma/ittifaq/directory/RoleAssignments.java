package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of roles given. */
@ApplicationScoped
public class RoleAssignments {

    @PersistenceContext
    private EntityManager entities;

    public Optional<RoleAssignment> find(UUID id) {
        return Optional.ofNullable(entities.find(RoleAssignment.class, id));
    }

    /** Those of the person that have not ended on the day, in the order in which they began. */
    public List<RoleAssignment> openFrom(UUID person, LocalDate day) {
        return entities.createQuery(
                        "select a from RoleAssignment a where a.person = :person"
                                + " and (a.endsOn is null or a.endsOn >= :day) order by a.startsOn, a.id",
                        RoleAssignment.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }
}
