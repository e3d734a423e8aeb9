package ma.ittifaq.regulation.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of what HR wrote of the topics. */
@ApplicationScoped
class AdviceEditions {

    @PersistenceContext
    private EntityManager entities;

    /** The newest published one of each topic that has any. */
    List<AdviceEdition> inForce() {
        return entities.createQuery("""
            select e from AdviceEdition e where e.draft is null and not exists
              (select n from AdviceEdition n where n.topic = e.topic and n.draft is null and n.number > e.number)
            """, AdviceEdition.class).getResultList();
    }

    /** All published ones of a topic, the newest first. */
    List<AdviceEdition> published(String topic) {
        return entities.createQuery(
                        "select e from AdviceEdition e where e.topic = :topic and e.draft is null"
                                + " order by e.number desc",
                        AdviceEdition.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    Optional<AdviceEdition> draft(String topic) {
        return entities.createQuery(
                        "select e from AdviceEdition e where e.topic = :topic and e.draft = true", AdviceEdition.class)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst();
    }

    /** Topics that have a draft. */
    List<String> drafted() {
        return entities.createQuery("select e.topic from AdviceEdition e where e.draft = true", String.class)
                .getResultList();
    }

    void add(AdviceEdition edition) {
        entities.persist(edition);
    }

    void remove(AdviceEdition draft) {
        entities.remove(draft);
    }

    void flush() {
        entities.flush();
    }
}
