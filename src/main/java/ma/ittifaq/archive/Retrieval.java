package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.document.Acts;
import ma.ittifaq.platform.Fact;

/** Boundary of the archive, for archivists: finds records and opens one. Every look is told to the journal. */
@ApplicationScoped
@Transactional
public class Retrieval {
    /** Beyond it a search only says "more than", and is to be narrowed rather than leafed through. */
    public static final int MOST_COUNTED = 10_000;

    private static final int LONGEST_PAGE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Moving moving;

    @Inject
    Acts acts;

    @Inject
    Event<Fact> facts;

    public Found search(Question question, int offset, int most, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        Search search = new Search(question);
        int from = Math.clamp(offset, 0, MOST_COUNTED);
        Found found = new Found(
                search.page(entities, from, Math.clamp(most, 1, LONGEST_PAGE)),
                search.count(entities, MOST_COUNTED),
                from);
        tell("archive.searched", "archive", Map.of("question", question.toString()), actor);
        return found;
    }

    /** One record with its acts and its history. */
    public RecordFile open(UUID agreement, Actor actor) {
        archivists.require(Operation.OPEN_RECORD, actor);
        ArchiveRecord description = Optional.ofNullable(entities.find(ArchiveRecord.class, agreement))
                .orElseThrow(RuleBroken.NotVisible::new);
        Agreement described = moving.require(agreement, actor);
        tell("archive.opened", agreement.toString(), Map.of(), actor);
        return new RecordFile(description, acts.of(agreement), described.history());
    }

    private void tell(String kind, String subject, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, subject, Optional.ofNullable(actor.person()), details));
    }
}
