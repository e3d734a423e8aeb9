package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** Views of lists that a person keeps, under the names that they gave. */
@ApplicationScoped
public class ViewsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        return entities.createQuery(
                        "select s from SavedView s where s.owner = :person order by s.name", SavedView.class)
                .setParameter("person", person)
                .getResultStream()
                .map(view -> new Part("view", view.name(), List.of(Item.of("saved", view.savedAt()))))
                .toList();
    }
}
