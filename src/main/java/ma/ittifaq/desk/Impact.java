package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.AgreementSelection;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Codex;

/**
 * Boundary: which agreements that bind or are being signed cite a clause or a legal reference. They do when the edition
 * they keep has the clause, or a clause that rests on the reference, or prints the reference as a visa.
 */
@ApplicationScoped
@Transactional
public class Impact {

    private static final int BATCH = 200;
    private static final Cited NONE = new Cited(0, new AgreementPage(List.of(), Optional.empty(), Optional.empty()));

    @Inject
    private Codex codex;

    @Inject
    private AgreementList list;

    @Inject
    private Event<Fact> facts;

    /**
     * A page of those that cite a text.
     *
     * @param count how many there are, {@link AgreementList#MOST_COUNTED} + 1 standing for more
     */
    public record Cited(int count, AgreementPage page) {}

    public Cited find(String code, Optional<Cursor> from, int limit, Actor actor) {
        return citing(code, actor)
                .map(found -> new Cited(found.count(), found.page(AgreementOrder.NEWEST, from, limit)))
                .orElse(NONE);
    }

    /** All of them, batch by batch, in one transaction; that they were taken out is told to the journal. */
    public void export(String code, Actor actor, Consumer<AgreementLine> taker) {
        int taken = citing(code, actor).map(found -> all(found, taker)).orElse(0);
        facts.fire(new Fact(
                "regulation.impact_exported",
                code,
                Optional.of(actor.person()),
                Map.of("agreements", String.valueOf(taken))));
    }

    private Optional<AgreementSelection> citing(String code, Actor actor) {
        return Optional.of(codex.citing(code, actor))
                .filter(editions -> !editions.isEmpty())
                .map(editions -> list.find(AgreementFilter.bound(editions), actor));
    }

    private static int all(AgreementSelection found, Consumer<AgreementLine> taker) {
        int taken = 0;
        Optional<Cursor> place = Optional.empty();
        do {
            AgreementPage page = found.page(AgreementOrder.NEWEST, place, BATCH);
            page.lines().forEach(taker);
            taken += page.lines().size();
            place = page.next();
        } while (place.isPresent());
        return taken;
    }
}
