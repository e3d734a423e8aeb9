package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;

/**
 * Entries that neither stand in the chain nor wait for it. There can be none: each is written with its mark, and the
 * chainer takes the mark away as it gives the place. But the application's user of the database, which may not delete
 * entries, must be able to delete marks, and an entry without one would never be seen.
 */
@ApplicationScoped
@Transactional
class Strays {
    private static final System.Logger LOG = System.getLogger(Strays.class.getName());
    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Fact> facts;

    /** Lets them wait again and tells of it in the journal; answers their ids, a thousand at most. */
    List<Long> takeUp() {
        if (found().isEmpty()) {
            return List.of();
        }
        // While the head is held nobody chains: what is found now is no entry on its way.
        entities.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<Long> strays = found();
        if (!strays.isEmpty()) {
            String named = strays.stream().map(String::valueOf).collect(Collectors.joining(", "));
            strays.forEach(entry -> entities.persist(new JournalPending(entry)));
            facts.fire(new Fact("journal.stray_found", named, Optional.empty(), Map.of("entries", named)));
            LOG.log(System.Logger.Level.ERROR, "Entries of the journal had lost the mark that they wait: {0}", named);
        }
        return strays;
    }

    private List<Long> found() {
        return entities.createQuery(
                        "select e.id from JournalEntry e where not exists (select 1 from JournalLink l where l.entry ="
                                + " e.id) and not exists (select 1 from JournalPending p where p.entry = e.id) order"
                                + " by e.id",
                        Long.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
