package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the act by which somebody delegates: it names how they proved who they are, and is sealed by the administration. */
@ApplicationScoped
public class DelegationDocument {
    private final LegalReferences references;

    /** For the container's proxy. */
    protected DelegationDocument() {
        this(new LegalReferences());
    }

    @Inject
    public DelegationDocument(LegalReferences references) {
        this.references = references;
    }

    public byte[] render(DelegationSnapshot act) {
        Bilingual title = Labels.of("delegation.title", Bilingual.same(act.reference()));
        Sheet sheet = new Sheet(0.9f);
        sheet.letterhead(act.letterhead());
        sheet.title(title);
        Visas.write(sheet, visas(act));
        what(sheet, act);
        sheet.headedParagraphs(Labels.of("delegation.effect"), List.of(period(act), Labels.of("delegation.limits")));
        sheet.gap(8);
        new Closing(sheet).seal(signed(act), act.verification());
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                act.letterhead().administration().ar(),
                act.renderedAt(),
                SnapshotJson.write(act));
        return sheet.finish(metadata, act.reference(), act.verification());
    }

    private List<Bilingual> visas(DelegationSnapshot act) {
        return act.references().stream()
                .map(key ->
                        references.require(key, Moments.day(act.renderedAt())).citation())
                .toList();
    }

    private static void what(Sheet sheet, DelegationSnapshot act) {
        sheet.headed(Labels.of("delegation.object"), () -> sheet.facts()
                .add("delegation.holder", person(act.holder(), act.holderAs()))
                .add("delegation.deputy", person(act.deputy(), act.deputyAs()))
                .add("delegation.scope", named("delegation.scope", act.scope()))
                .add("delegation.matters", matters(act))
                .add("delegation.unit", act.unit().orElseGet(() -> Labels.of("delegation.everywhere")))
                .add("delegation.registered", Bilingual.same(act.registered()))
                .block());
        sheet.gap(8);
    }

    private static Bilingual person(Bilingual name, Capacity as) {
        return Labels.of("listed", name, Labels.of("listed", as.capacity(), as.unit()));
    }

    private static Bilingual matters(DelegationSnapshot act) {
        return act.matters().stream()
                .map(matter -> named("delegation.matter", matter))
                .reduce((one, other) -> Labels.of("listed", one, other))
                .orElseThrow();
    }

    private static Bilingual period(DelegationSnapshot act) {
        return Labels.of("delegation.period", Phrases.date(act.startsOn()), Phrases.date(act.endsOn()));
    }

    private static Bilingual signed(DelegationSnapshot act) {
        return Labels.of(
                "delegation.signed",
                act.holder(),
                named("delegation.proof", act.proof().replace('+', '_')),
                Moments.date(act.grantedAt()),
                Moments.time(act.grantedAt()));
    }

    private static Bilingual named(String what, String constant) {
        return Labels.of(what + '.' + constant.toLowerCase(Locale.ROOT));
    }
}
