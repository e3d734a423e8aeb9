package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.Fact;

/** The text of an agreement as a pile of pages to look at. Each page that is given out is told to the journal. */
@ApplicationScoped
@Transactional
public class PaperPages {

    @Inject
    private Moving moving;

    @Inject
    private Looking looking;

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private Event<Fact> facts;

    /** The text that stands, to draw from; empty before it is frozen. Nobody has read it yet. */
    public Optional<Paper> text(UUID agreement, Actor actor) {
        moving.require(agreement, actor);
        return acts.current(agreement)
                .map(act -> new Paper(act.reference(), act.sha256(), documents.read(act.sha256())));
    }

    /** A page went out to the actor. */
    public void tellRead(UUID agreement, Paper paper, int page, Actor actor) {
        Map<String, String> details = Map.of("page", "" + page, "sha256", paper.sha256());
        tell("document.page_read", agreement, paper.reference(), details, actor);
    }

    /** Every page of these bytes was on the actor's screen down to its end. */
    public void tellShown(UUID agreement, Paper paper, int pages, Actor actor) {
        Map<String, String> details = Map.of("pages", "" + pages, "sha256", paper.sha256());
        tell("document.shown", agreement, paper.reference(), details, actor);
    }

    private void tell(String kind, UUID agreement, String subject, Map<String, String> details, Actor actor) {
        Fact read = new Fact(kind, subject, Optional.ofNullable(actor.person()), details);
        facts.fire(looking.ofPaper(read, moving.require(agreement, actor), actor));
    }
}
