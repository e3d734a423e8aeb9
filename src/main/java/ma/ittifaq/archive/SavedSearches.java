package ma.ittifaq.archive;

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
import ma.ittifaq.directory.Operation;

/** Boundary: the archivist's own saved searches; nobody sees another's. */
@ApplicationScoped
@Transactional
public class SavedSearches {
    static final int MOST = 30;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Clock clock;

    /** By name. */
    public List<SavedSearch> of(Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        return entities.createQuery(
                        "select s from SavedSearch s where s.owner = :owner order by s.name", SavedSearch.class)
                .setParameter("owner", actor.person())
                .getResultList();
    }

    /** Under a name that is taken it takes the place of the one before. */
    public void save(String name, String address, Actor actor) {
        List<SavedSearch> mine = of(actor);
        String said = name == null ? "" : name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            throw ArchiveRefused.invalid("archive.search.name", LONGEST_NAME);
        }
        Optional<SavedSearch> same =
                mine.stream().filter(s -> s.name().equals(said)).findFirst();
        if (same.isEmpty() && mine.size() >= MOST) {
            throw ArchiveRefused.invalid("archive.search.too_many", MOST);
        }
        same.ifPresentOrElse(
                s -> s.ask(address, clock.instant()),
                () -> entities.persist(new SavedSearch(actor.person(), said, address, clock.instant())));
    }

    public void forget(UUID id, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        SavedSearch found = Optional.ofNullable(entities.find(SavedSearch.class, id))
                .filter(s -> s.owner().equals(actor.person()))
                .orElseThrow(RuleBroken.NotVisible::new);
        entities.remove(found);
    }
}
