package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
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
    private static final AgreementPage NONE = new AgreementPage(List.of(), Optional.empty(), Optional.empty());

    @Inject
    private Codex codex;

    @Inject
    private AgreementList list;

    @Inject
    private Event<Fact> facts;

    public AgreementPage page(String code, Optional<Cursor> from, int limit, Actor actor) {
        Set<String> editions = codex.citing(code, actor);
        return editions.isEmpty()
                ? NONE
                : list.find(AgreementFilter.bound(editions), actor).page(AgreementOrder.NEWEST, from, limit);
    }

    public int count(String code, Actor actor) {
        Set<String> editions = codex.citing(code, actor);
        return editions.isEmpty()
                ? 0
                : list.find(AgreementFilter.bound(editions), actor).count();
    }

    /** All of them, batch by batch, in one transaction; that they were taken out is told to the journal. */
    public void export(String code, Actor actor, Consumer<AgreementLine> taker) {
        AgreementPage page = page(code, Optional.empty(), BATCH, actor);
        int taken = 0;
        while (true) {
            page.lines().forEach(taker);
            taken += page.lines().size();
            if (page.next().isEmpty()) {
                break;
            }
            page = page(code, page.next(), BATCH, actor);
        }
        facts.fire(new Fact(
                "regulation.impact_exported",
                code,
                Optional.of(actor.person()),
                Map.of("agreements", String.valueOf(taken))));
    }
}
