package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.document.Acts;
import ma.ittifaq.platform.Fact;

/** Boundary of the archive, for archivists: finds records and opens one. Every look is told to the journal. */
@ApplicationScoped
@Transactional
public class Retrieval {
    /** Beyond it a search only says "more than", and is to be narrowed rather than leafed through. */
    public static final int MOST_COUNTED = 1_000;

    /** Beyond it nothing is decided about all that is found. */
    public static final int MOST_TAKEN = 10_000;

    private static final int LONGEST_PAGE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Looking looking;

    @Inject
    RecordLooks looks;

    @Inject
    Archivists archivists;

    @Inject
    Spellings spellings;

    @Inject
    Excerpts excerpts;

    @Inject
    Moving moving;

    @Inject
    Directory directory;

    @Inject
    Acts acts;

    @Inject
    Event<Fact> facts;

    public Found search(Question question, int offset, int most, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        int from = Math.clamp(offset, 0, MOST_COUNTED);
        int page = Math.clamp(most, 1, LONGEST_PAGE);
        Found exact = found(new Search(question), from, page, question.words(), List.of());
        Found found = exact.count() == 0 ? near(question, from, page).orElse(exact) : exact;
        tell("archive.searched", "archive", Map.of("question", question.toString()), actor);
        return found;
    }

    /** How many a decision about all that is found would be about; {@link #MOST_TAKEN} + 1 stands for more. */
    public int count(Question question, Actor actor) {
        archivists.require(Operation.SEARCH_ARCHIVE, actor);
        int found = new Search(question).count(entities, MOST_TAKEN);
        tell("archive.searched", "archive", Map.of("question", question.toString()), actor);
        return found;
    }

    private Found found(Search search, int from, int page, List<String> words, List<String> near) {
        Slice slice = search.slice(entities, from, page, MOST_COUNTED);
        return new Found(slice.records(), slice.count(), from, excerpts.of(slice.records(), words), near);
    }

    /** Nothing has these words; somebody may have meant others that are near to them. */
    private Optional<Found> near(Question question, int from, int page) {
        Map<String, List<String>> near = new HashMap<>();
        question.words().forEach(word -> near.put(word, spellings.near(word)));
        List<String> words =
                near.values().stream().flatMap(List::stream).distinct().sorted().toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(found(new Search(question, near), from, page, words, words))
                        .filter(f -> f.count() > 0);
    }

    /** One record with its acts and its history. */
    public RecordFile open(UUID agreement, Actor actor) {
        archivists.require(Operation.OPEN_RECORD, actor);
        ArchiveRecord description = Optional.ofNullable(entities.find(ArchiveRecord.class, agreement))
                .orElseThrow(RuleBroken.NotVisible::new);
        OrgChart chart = directory.chart();
        Optional<Agreement> described =
                description.isDigitised() ? Optional.empty() : Optional.of(moving.require(agreement, actor, chart));
        Fact opened = new Fact("archive.opened", agreement.toString(), actor.person());
        facts.fire(described
                .map(ours -> looking.ofPaper(opened, ours, actor, chart))
                .orElseGet(() -> looks.of(opened, agreement)));
        Optional<DigitisedCopy> scan = Optional.ofNullable(entities.find(DigitisedCopy.class, agreement));
        List<Move> history = described.map(Agreement::history).orElse(List.of());
        return new RecordFile(description, acts.of(agreement), history, scan);
    }

    private void tell(String kind, String subject, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, subject, Optional.ofNullable(actor.person()), details));
    }
}
