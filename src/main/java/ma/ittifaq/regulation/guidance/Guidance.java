package ma.ittifaq.regulation.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.PrintCheck;

/** Boundary: everybody reads the topics in force; HR writes the next edition of one and publishes it. */
@ApplicationScoped
@Transactional
public class Guidance {
    static final int TITLE = 120;
    static final int TEXT = 2000;
    static final int SOURCE = 500;

    @Inject
    AdviceEditions editions;

    @Inject
    Directory directory;

    @Inject
    PrintCheck print;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** All of them, in the order in which they are read. */
    public List<Topic> topics() {
        Map<String, AdviceEdition> written =
                editions.inForce().stream().collect(Collectors.toMap(AdviceEdition::topic, Function.identity()));
        return Delivered.TOPICS.stream()
                .map(topic -> written.containsKey(topic.code()) ? topic.as(written.get(topic.code())) : topic)
                .toList();
    }

    /** Whether this person writes them. */
    public boolean isWriter(Actor actor) {
        return Operation.CODIFY.isFor(actor, directory.chart());
    }

    /** Codes of the topics that have a draft. */
    public Set<String> drafted(Actor actor) {
        require(actor);
        return Set.copyOf(editions.drafted());
    }

    public Manuscript manuscript(String code, Actor actor) {
        require(actor);
        Topic delivered = delivered(code);
        List<AdviceEdition> published = editions.published(code);
        Optional<AdviceEdition> draft = editions.draft(code);
        return new Manuscript(
                published.isEmpty() ? delivered : delivered.as(published.getFirst()),
                delivered.advice(),
                draft.map(AdviceEdition::advice),
                draft.map(AdviceEdition::version).orElse(Manuscript.NONE),
                published.stream()
                        .map(e -> new Manuscript.Past(e.number(), e.publishedAt(), e.publishedBy(), e.advice()))
                        .toList());
    }

    /**
     * Keeps it as the draft of the topic, whole or not, unless somebody wrote meanwhile.
     *
     * @param seen the version of the draft that the writer departed from
     */
    public void write(String code, Advice written, long seen, Actor actor) {
        require(actor);
        delivered(code);
        requireFitting(written);
        AdviceEdition draft = editions.draft(code).orElse(null);
        if (seen != (draft == null ? Manuscript.NONE : draft.version())) {
            throw GuidanceRefusal.stale();
        }
        if (draft == null) {
            int number = editions.published(code).stream()
                            .mapToInt(AdviceEdition::number)
                            .max()
                            .orElse(0)
                    + 1;
            editions.add(new AdviceEdition(code, number, written));
        } else {
            draft.rewrite(written);
        }
        editions.flush();
        tell("regulation.guidance_written", code, Map.of(), actor);
    }

    /** Makes the draft what everybody reads, from now on. */
    public void publish(String code, long seen, Actor actor) {
        AdviceEdition draft = requireDraft(code, actor);
        if (draft.version() != seen) {
            throw GuidanceRefusal.stale();
        }
        Advice advice = draft.advice();
        if (Stream.of(advice.title(), advice.text(), advice.source()).anyMatch(Trilingual::lacksASide)) {
            throw GuidanceRefusal.sideMissing();
        }
        draft.publish(actor.person(), clock.instant());
        editions.flush();
        tell(
                "regulation.guidance_published",
                code,
                Map.of(
                        "edition", Integer.toString(draft.number()),
                        "basis", advice.basis().name(),
                        "ar", advice.text().ar(),
                        "fr", advice.text().fr()),
                actor);
    }

    /** Gives the draft up; what is in force stays. */
    public void discard(String code, Actor actor) {
        editions.remove(requireDraft(code, actor));
        editions.flush();
        tell("regulation.guidance_discarded", code, Map.of(), actor);
    }

    private AdviceEdition requireDraft(String code, Actor actor) {
        require(actor);
        return editions.draft(delivered(code).code()).orElseThrow(GuidanceRefusal::noDraft);
    }

    private void require(Actor actor) {
        if (!isWriter(actor)) {
            throw GuidanceRefusal.notVisible();
        }
    }

    private static Topic delivered(String code) {
        return Delivered.TOPICS.stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow(GuidanceRefusal::notVisible);
    }

    private void requireFitting(Advice advice) {
        requireFitting(advice.title(), TITLE);
        requireFitting(advice.text(), TEXT);
        requireFitting(advice.source(), SOURCE);
    }

    /** What is kept can be printed too: the topics are on the guide's paper. */
    private void requireFitting(Trilingual text, int most) {
        if (text.sides().anyMatch(side -> side.length() > most)) {
            throw GuidanceRefusal.tooLong(most);
        }
        text.sides()
                .flatMap(side -> print.unprintable(side).stream())
                .findFirst()
                .ifPresent(character -> {
                    throw GuidanceRefusal.unprintable(character);
                });
    }

    private void tell(String kind, String subject, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, subject, Optional.of(actor.person()), details));
    }
}
