package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Operation;

/** Boundary: one's own saved views of a list; nobody sees another's. A name is given once, whatever the list. */
@ApplicationScoped
@Transactional
public class SavedViews {
    static final int MOST = 30;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1000;

    /** Lists whose views can be saved, and whose they are. */
    public enum Of {
        ARCHIVE("/archive", Operation.SEARCH_ARCHIVE),
        AGREEMENTS("/agreements", Operation.LIST_AGREEMENTS);

        private final String path;
        private final Operation operation;

        Of(String path, Operation operation) {
            this.path = path;
            this.operation = operation;
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    ChartShown shown;

    @Inject
    Clock clock;

    /** By name. */
    public List<SavedView> of(Of list, Actor actor) {
        require(list, actor);
        return all(actor).stream().filter(view -> view.isOf(list.path)).toList();
    }

    private List<SavedView> all(Actor actor) {
        return entities.createQuery("select s from SavedView s where s.owner = :owner order by s.name", SavedView.class)
                .setParameter("owner", actor.person())
                .getResultList();
    }

    /** Under a name that is taken it takes the place of the one before; of another list, it is refused. */
    public void save(Of list, String name, String address, Actor actor) {
        require(list, actor);
        List<SavedView> mine = all(actor);
        String said = name == null ? "" : name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            throw ViewRefused.invalid("name", LONGEST_NAME);
        }
        Optional<SavedView> same =
                mine.stream().filter(s -> s.name().equals(said)).findFirst();
        if (same.filter(view -> !view.isOf(list.path)).isPresent()) {
            throw ViewRefused.invalid("name_taken");
        }
        if (same.isEmpty() && mine.size() >= MOST) {
            throw ViewRefused.invalid("too_many", MOST);
        }
        same.ifPresentOrElse(
                s -> s.show(address, clock.instant()),
                () -> entities.persist(new SavedView(actor.person(), said, address, clock.instant())));
    }

    public void forget(UUID id, Actor actor) {
        SavedView found = Optional.ofNullable(entities.find(SavedView.class, id))
                .filter(s -> s.owner().equals(actor.person()))
                .orElseThrow(RuleBroken.NotVisible::new);
        entities.remove(found);
    }

    private void require(Of list, Actor actor) {
        if (list.operation.isOfOffice() && !list.operation.isFor(actor, shown.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }
}
