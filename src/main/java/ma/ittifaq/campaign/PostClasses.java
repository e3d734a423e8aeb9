package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Post;

/** The repository of classified posts, and of the posts that the directory knows. */
@ApplicationScoped
class PostClasses {

    /** A post as the directory spells it. */
    record Held(UUID unit, String titleFr, String titleAr, long people) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Posts of these units that somebody holds today, by title. */
    List<Held> held(Collection<UUID> units) {
        return entities.createQuery("""
            select new ma.ittifaq.campaign.PostClasses$Held(e.unit, e.post.postFr, max(e.post.postAr), count(e))
            from Employee e
            where e.unit in :units and e.post.postFr is not null and (e.leftOn is null or e.leftOn > :day)
            group by e.unit, e.post.postFr order by e.post.postFr
            """, Held.class)
                .setParameter("units", units)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    Map<UUID, PostClass> of(Collection<UUID> units) {
        return entities.createQuery("select c from PostClass c where c.unit in :units", PostClass.class)
                .setParameter("units", units)
                .getResultStream()
                .collect(Collectors.toMap(PostClass::id, Function.identity()));
    }

    Optional<PostClass> find(UUID id) {
        return Optional.ofNullable(entities.find(PostClass.class, id));
    }

    Suitability of(Employee person) {
        return idOf(person).flatMap(this::find).map(PostClass::suitability).orElse(Suitability.NONE);
    }

    /** Of the post that somebody holds, if the directory names one. */
    static Optional<UUID> idOf(Employee person) {
        return Optional.ofNullable(person.post()).map(Post::postFr).map(title -> PostClass.idOf(person.unit(), title));
    }

    /** Who works in these units today, by name. */
    List<Employee> people(Collection<UUID> units) {
        return entities.createQuery("""
            select e from Employee e where e.unit in :units and (e.leftOn is null or e.leftOn > :day)
            order by e.name.lastFr, e.name.firstFr, e.id
            """, Employee.class)
                .setParameter("units", units)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    void add(PostClass post) {
        entities.persist(post);
    }

    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw CampaignRefused.stale();
        }
    }
}
