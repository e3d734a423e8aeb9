package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.ittifaq.document.DecisionSnapshot.Kind;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the act of a decision about an agreement: who decided what and why; sealed by the administration alone. */
@ApplicationScoped
public class DecisionDocument {
    private final LegalReferences references;

    /** For the container's proxy. */
    protected DecisionDocument() {
        this(new LegalReferences());
    }

    @Inject
    public DecisionDocument(LegalReferences references) {
        this.references = references;
    }

    public byte[] render(DecisionSnapshot decision) {
        String kind = decision.kind().name().toLowerCase(Locale.ROOT);
        Bilingual title = Labels.of("decision.title." + kind, Bilingual.same(decision.reference()));
        Sheet sheet = new Sheet(0.9f);
        sheet.letterhead(decision.letterhead());
        sheet.title(title);
        Visas.write(sheet, visas(decision));
        facts(sheet, decision);
        articles(sheet, decision, kind);
        new Closing(sheet)
                .seal(Labels.of("decision.made", Phrases.date(decision.decidedOn())), decision.verification());
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                decision.letterhead().administration().ar(),
                decision.renderedAt(),
                SnapshotJson.write(decision));
        return sheet.finish(metadata, decision.reference(), decision.verification());
    }

    private List<Bilingual> visas(DecisionSnapshot decision) {
        List<Bilingual> visas = new ArrayList<>();
        decision.references()
                .forEach(key -> visas.add(references
                        .require(key, Moments.day(decision.renderedAt()))
                        .citation()));
        decision.agreementReference()
                .ifPresent(reference -> visas.add(Labels.of("visa.agreement", Bilingual.same(reference))));
        return visas;
    }

    private static void facts(Sheet sheet, DecisionSnapshot decision) {
        Person employee = decision.employee();
        sheet.headed(Labels.of("decision.about"), () -> {
            Facts facts = sheet.facts()
                    .add("sign.employee", Labels.of("person", employee.name(), Bilingual.same(employee.ppr())))
                    .add("post", Labels.of("listed", employee.post(), employee.unit()))
                    .add("decision.by", author(decision));
            decision.onBehalfOf().ifPresent(holder -> facts.add("decision.for", holder));
            return facts.block();
        });
        sheet.gap(8);
    }

    private static Bilingual author(DecisionSnapshot decision) {
        Capacity as = decision.decidedAs();
        Bilingual capacity = Labels.of("listed", as.capacity(), as.unit());
        return decision.decidedBy()
                .map(name -> Labels.of("listed", name, capacity))
                .orElse(capacity);
    }

    private static void articles(Sheet sheet, DecisionSnapshot decision, String kind) {
        article(
                sheet,
                1,
                Labels.of("decision.object"),
                Labels.of("decision.text." + kind, decision.employee().name()));
        article(sheet, 2, Labels.of("decision.reason"), decision.reason());
        decision.explanation().filter(text -> !text.isBlank()).ifPresent(text -> {
            sheet.add(sheet.facts().free("decision.explanation", text).block());
            sheet.gap(5);
        });
        int number = 2;
        Optional<Bilingual> effect = effect(decision);
        if (effect.isPresent()) {
            number++;
            article(sheet, number, Labels.of("decision.effect"), effect.get());
        }
        if (decision.kind() == Kind.REFUSAL) {
            article(sheet, number + 1, Labels.of("decision.notification"), Labels.of("decision.remedies"));
        }
    }

    private static void article(Sheet sheet, int number, Bilingual title, Bilingual text) {
        sheet.article(Labels.of("article", Bilingual.same(String.valueOf(number)), title), text);
    }

    private static Optional<Bilingual> effect(DecisionSnapshot decision) {
        return decision.effectiveFrom().map(from -> decision.effectiveUntil()
                .map(until -> Labels.of("decision.from.until", Phrases.date(from), Phrases.date(until)))
                .orElseGet(() -> Labels.of("decision.from", Phrases.date(from))));
    }
}
