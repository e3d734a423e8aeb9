package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.ittifaq.document.AgreementTerms.TimeWindow;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the act of an agreement (initial, amendment or renewal) from its snapshot; the same one always alike. */
@ApplicationScoped
public class AgreementDocument {
    private final ClauseSets clauseSets;
    private final LegalReferences references;

    /** For the container's proxy. */
    protected AgreementDocument() {
        this(new ClauseSets(), new LegalReferences());
    }

    @Inject
    public AgreementDocument(ClauseSets clauseSets, LegalReferences references) {
        this.clauseSets = clauseSets;
        this.references = references;
    }

    public byte[] render(AgreementSnapshot agreement) {
        return render(agreement, new Sheet(1));
    }

    /** The same, and every page says that it is none. */
    byte[] specimen(AgreementSnapshot agreement) {
        Sheet sheet = new Sheet(1);
        sheet.mark(Labels.of("specimen"));
        return render(agreement, sheet);
    }

    /** The texts of its clauses as the act has them and nothing else; empty where it has none of them. */
    Optional<byte[]> passage(AgreementSnapshot agreement) {
        ClauseSet clauses = clauseSets.require(agreement.clauseSet());
        Sheet sheet = new Sheet(1);
        sheet.in(agreement.letterhead().languages());
        new Articles(agreement, clauses).write(sheet);
        sheet.paragraphs(clauses.placeDeclaration());
        sheet.paragraphs(clauses.securityUndertakings());
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.finish(metadata(agreement, sheet)));
    }

    private byte[] render(AgreementSnapshot agreement, Sheet sheet) {
        ClauseSet clauses = clauseSets.require(agreement.clauseSet());
        sheet.letterhead(agreement.letterhead());
        sheet.title(title(agreement));
        Visas.write(sheet, visas(agreement, clauses));
        parties(sheet, agreement);
        essentials(sheet, agreement.terms());
        week(sheet, agreement.terms());
        new Articles(agreement, clauses).write(sheet);
        new Closing(sheet).signatures(Labels.of("annexes"), agreement.fields(), agreement.verification());
        sheet.gap(10);
        new Annexes(sheet, agreement.terms(), clauses).write();
        return sheet.finish(metadata(agreement, sheet), agreement.reference(), agreement.verification());
    }

    private static Bilingual title(AgreementSnapshot agreement) {
        return Labels.of(
                "title." + agreement.kind().name().toLowerCase(Locale.ROOT), Bilingual.same(agreement.reference()));
    }

    private static Metadata metadata(AgreementSnapshot agreement, Sheet sheet) {
        return new Metadata(
                sheet.languages().line(title(agreement)),
                agreement.letterhead().administration().ar(),
                agreement.renderedAt(),
                SnapshotJson.write(agreement));
    }

    private List<Bilingual> visas(AgreementSnapshot agreement, ClauseSet clauses) {
        List<Bilingual> visas = new ArrayList<>();
        references
                .visas(clauses, Moments.day(agreement.renderedAt()))
                .forEach(reference -> visas.add(reference.citation()));
        agreement
                .predecessor()
                .ifPresent(before -> visas.add(Labels.of(
                        "visa.predecessor", Bilingual.same(before.reference()), Phrases.date(before.signedOn()))));
        return visas;
    }

    private static void parties(Sheet sheet, AgreementSnapshot agreement) {
        Person employee = agreement.employee();
        sheet.headed(Labels.of("parties"), () -> {
            Facts facts =
                    sheet.facts().add("administration", agreement.letterhead().administration());
            agreement.authority().ifPresent(authority -> facts.add("sign.authority", named(authority)));
            return facts.add("sign.manager", named(agreement.manager()))
                    .add("sign.employee", employee.name())
                    .add("ppr", Bilingual.same(employee.ppr()))
                    .add("cnie", Bilingual.same(employee.cnie()))
                    .add("grade", Labels.of("listed", employee.corps(), employee.grade()))
                    .add("post", employee.post())
                    .add("unit", employee.unit())
                    .block();
        });
        sheet.gap(12);
    }

    private static Bilingual named(Capacity party) {
        return Labels.of("listed", party.capacity(), party.unit());
    }

    private static void essentials(Sheet sheet, AgreementTerms terms) {
        Bilingual initiative = Labels.of("initiative", terms.initiative());
        sheet.headed(Labels.of("essentials"), () -> sheet.facts()
                .add("initiative", Labels.of("initiative.dated", initiative, Phrases.date(terms.requestedOn())))
                .add("period", Labels.of("period.text", Phrases.date(terms.start()), Phrases.date(terms.end())))
                .add("availability", windows(terms.availability()))
                .add("ramadan", windows(terms.ramadanAvailability()))
                .block());
        sheet.gap(8);
    }

    private static Bilingual windows(List<TimeWindow> windows) {
        return Bilingual.same(String.join(
                " / ",
                windows.stream()
                        .map(window -> window.from() + "-" + window.to())
                        .toList()));
    }

    /** The reference week: days from the right, and where each is worked. */
    private static void week(Sheet sheet, AgreementTerms terms) {
        List<Bilingual> days = new ArrayList<>();
        List<Bilingual> places = new ArrayList<>();
        terms.week().forEach((day, presence) -> {
            days.add(Phrases.weekdays(List.of(day)));
            places.add(Labels.of("presence", presence));
        });
        float[] shares = new float[days.size()];
        Arrays.fill(shares, 1f / days.size());
        sheet.add(sheet.grid(shares).heading(days).row(places).block());
        sheet.gap(14);
    }
}
