package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Shelf;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.signing.ActSignatures;

/** The papers in the file of an agreement, for those who may see them; each reading is told to the journal. */
@ApplicationScoped
@Transactional
public class Papers {

    @Inject
    private Moving moving;

    @Inject
    private Looking looking;

    @Inject
    private Acts acts;

    @Inject
    private ActSignatures signatures;

    @Inject
    private Documents documents;

    @Inject
    private Shelf shelf;

    @Inject
    private Event<Fact> facts;

    /** All acts of the file, oldest first, also for readers of metadata; the view is told how much they may see. */
    public <T> List<T> list(UUID agreement, Actor actor, BiFunction<Act, Reading, T> view) {
        Reading reading = moving.reading(agreement, actor);
        if (reading == Reading.NOTHING) {
            throw new RuleBroken.NotVisible();
        }
        return acts.of(agreement).stream().map(act -> view.apply(act, reading)).toList();
    }

    /** The text of the agreement as it stands, with the signatures it has; empty before it is frozen. */
    public Optional<Paper> agreement(UUID agreement, Actor actor) {
        Agreement file = moving.require(agreement, actor);
        return acts.current(agreement).map(act -> read(file, act, actor));
    }

    /** The newest act of that kind, or the one of that reference; one that stands before one that is void. */
    public Optional<Paper> act(UUID agreement, Act.Kind kind, Optional<String> reference, Actor actor) {
        Agreement file = moving.require(agreement, actor);
        return find(agreement, kind, reference).map(act -> read(file, act, actor));
    }

    /** The same to draw a page of, which is told as the look that it is. */
    public Optional<Paper> page(UUID agreement, Act.Kind kind, Optional<String> reference, int page, Actor actor) {
        Agreement file = moving.require(agreement, actor);
        return find(agreement, kind, reference)
                .flatMap(act -> shelf.sound(act.sha256()).map(bytes -> {
                    Map<String, String> details = Map.of("page", "" + page, "sha256", act.sha256());
                    Fact seen = new Fact(
                            "document.page_read", act.reference(), Optional.ofNullable(actor.person()), details);
                    facts.fire(looking.ofPaper(seen, file, actor));
                    return new Paper(act.reference(), act.sha256(), bytes);
                }));
    }

    /**
     * What the full validation of that act said, as ETSI TS 119 102-2 writes it; empty before the act is sealed. It names the
     * signers as their certificates do, so that reading it is told as reading the act is.
     */
    public Optional<Report> report(UUID agreement, Act.Kind kind, Optional<String> reference, Actor actor) {
        Agreement file = moving.require(agreement, actor);
        return find(agreement, kind, reference)
                .flatMap(act -> signatures.validation(act.id()).map(v -> {
                    tellRead(file, act, Map.of("what", "validation"), actor);
                    return new Report(act.reference(), v.xml());
                }));
    }

    private Optional<Act> find(UUID agreement, Act.Kind kind, Optional<String> reference) {
        Comparator<Act> standingThenNewest =
                Comparator.comparing(Act::isCurrent).thenComparing((Function<Act, java.time.Instant>) Act::createdAt);
        return acts.of(agreement).stream()
                .filter(act -> act.kind() == kind)
                .filter(act -> reference.isEmpty() || act.reference().equals(reference.get()))
                .max(standingThenNewest);
    }

    private void tellRead(Agreement file, Act act, Map<String, String> details, Actor actor) {
        Fact read = new Fact("document.read", act.reference(), Optional.ofNullable(actor.person()), details);
        facts.fire(looking.ofPaper(read, file, actor));
    }

    private Paper read(Agreement file, Act act, Actor actor) {
        tellRead(file, act, Map.of(), actor);
        return new Paper(act.reference(), act.sha256(), documents.read(act.sha256()));
    }
}
