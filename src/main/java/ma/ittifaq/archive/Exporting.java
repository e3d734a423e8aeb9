package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/**
 * Boundary: everything that a question finds, a page at a time, however much it is. Each page is a transaction of its own:
 * a reader who is slow holds nothing.
 */
@ApplicationScoped
@Transactional
public class Exporting {
    /** More than a spreadsheet is of use for; a sheet ends at 1 048 576. */
    public static final int MOST = 100_000;

    static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Event<Fact> facts;

    /** Comes first, and tells the journal; refuses what would not fit. */
    public void begin(Question question, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        if (new Search(question).count(entities, MOST) > MOST) {
            throw ArchiveRefused.invalid("archive.export.too_many", MOST);
        }
        facts.fire(new Fact(
                "archive.exported", "archive", Optional.of(actor.person()), Map.of("question", question.toString())));
    }

    /** The records that follow one, in the order of a search; those from the beginning without one; none when it ends there. */
    public List<Exported> after(Optional<Exported> last, Question question, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        return new Search(question).export(entities, last, AT_ONCE);
    }
}
