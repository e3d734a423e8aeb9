package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;

/** Boundary, for archivists: what there is to narrow a search by, of what records cite. */
@ApplicationScoped
@Transactional
public class Citations {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    /** Numbers of the legal texts that some record cites. */
    public List<String> texts(Actor actor) {
        return all(actor)
                .flatMap(each -> Stream.of(each.texts().split("\\s*,\\s*")))
                .filter(number -> !number.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Published versions of the clauses that some record was made with, newest name last. */
    public List<String> clauses(Actor actor) {
        return all(actor)
                .map(Citation::clauses)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Citation> all(Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        return entities.createQuery("select c from Citation c", Citation.class).getResultStream();
    }
}
