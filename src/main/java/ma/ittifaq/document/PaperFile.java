package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;

/** Boundary: the acts of one agreement, for whoever may read all of it. Every reading of bytes enters the journal. */
@ApplicationScoped
@Transactional
public class PaperFile {
    /** The bytes of an act, with the name to save them under. */
    public record Paper(String reference, String sha256, byte[] bytes) {
        public String fileName() {
            return reference.replaceAll("[^\\p{L}\\p{Nd}]+", "-") + ".pdf";
        }
    }

    @Inject
    Moving moving;

    @Inject
    Acts acts;

    @Inject
    Documents documents;

    @Inject
    Event<Fact> facts;

    /** All acts of the file, void ones too, oldest first. */
    public List<Act> acts(UUID agreement, Actor actor) {
        moving.require(agreement, actor);
        return acts.of(agreement);
    }

    /** The agreement's own text: the one that stands, or the last one given up. */
    public Paper text(UUID agreement, Actor actor) {
        return newest(agreement, Act.Kind.AGREEMENT, actor);
    }

    /** The newest act of the kind, one that stands before one that is void. */
    public Paper newest(UUID agreement, Act.Kind kind, Actor actor) {
        List<Act> ofKind =
                acts(agreement, actor).stream().filter(a -> a.kind() == kind).toList();
        Optional<Act> standing =
                ofKind.reversed().stream().filter(Act::isCurrent).findFirst();
        return read(
                agreement,
                standing.or(() -> ofKind.reversed().stream().findFirst()).orElseThrow(RuleBroken.NotVisible::new),
                actor);
    }

    /** One act by its id. */
    public Paper act(UUID agreement, UUID act, Actor actor) {
        return acts(agreement, actor).stream()
                .filter(a -> a.id().equals(act))
                .findFirst()
                .map(a -> read(agreement, a, actor))
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    private Paper read(UUID agreement, Act act, Actor actor) {
        facts.fire(new Fact(
                "document.read",
                act.reference(),
                Optional.ofNullable(actor.person()),
                Map.of("agreement", agreement.toString(), "sha256", act.sha256())));
        return new Paper(act.reference(), act.sha256(), documents.read(act.sha256()));
    }
}
