package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the journal tells a person of themselves: who looked at their data, and what they did. */
@ApplicationScoped
@Transactional
public class OwnTrace {

    /** What lets somebody see data of another. */
    static final List<String> LOOKS = List.of(
            "archive.opened",
            "archive.record.packed",
            "document.page_read",
            "document.read",
            "document.shown",
            "privacy.looked");

    @PersistenceContext
    EntityManager entities;

    /** Looks of others at this person's data, newest first. */
    public List<Line> looks(UUID person, Optional<Place> before, int most) {
        return found(
                "l.person = :person and (l.actor is null or l.actor <> :person) and l.kind in :kinds",
                person,
                before,
                most,
                true);
    }

    /** What this person did, newest first. */
    public List<Line> done(UUID person, int most) {
        return found("l.actor = :person", person, Optional.empty(), most, false);
    }

    private List<Line> found(String whose, UUID person, Optional<Place> before, int most, boolean looks) {
        Place place = before.orElse(Place.END);
        var query = entities.createQuery(
                        "select l.sequence, e.canonical, l.hash from JournalLink l join JournalEntry e on e.id ="
                                + " l.entry where " + whose
                                + " and l.recordedAt <= :at and (l.recordedAt < :at or l.sequence < :sequence)"
                                + " order by l.recordedAt desc, l.sequence desc",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("at", place.at())
                .setParameter("sequence", place.sequence())
                .setMaxResults(most);
        if (looks) {
            query.setParameter("kinds", LOOKS);
        }
        return query.getResultList().stream()
                .map(row -> Line.of((long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
