package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the act of an order of telework and of the return from it, sealed by the administration alone, and personal notices. */
@ApplicationScoped
public class OrderDocument {
    private static final float[] UNITS = {0.75f, 0.25f};
    private static final float[] KEPT = {0.34f, 0.2f, 0.46f};

    private final LegalReferences references;

    /** For the container's proxy. */
    protected OrderDocument() {
        this(new LegalReferences());
    }

    @Inject
    public OrderDocument(LegalReferences references) {
        this.references = references;
    }

    public byte[] render(OrderSnapshot order) {
        String kind = order.kind().name().toLowerCase(Locale.ROOT);
        Bilingual title = Labels.of("order.title." + kind, Bilingual.same(order.reference()));
        Sheet sheet = new Sheet(0.9f);
        sheet.letterhead(order.letterhead());
        sheet.title(title);
        Visas.write(sheet, visas(order));
        articles(sheet, order, kind);
        units(sheet, order.units());
        kept(sheet, order.kept());
        new Closing(sheet).seal(Labels.of("order.made", Phrases.date(order.decidedOn())), order.verification());
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                order.letterhead().administration().ar(),
                order.renderedAt(),
                SnapshotJson.write(order));
        return sheet.finish(metadata, order.reference(), order.verification());
    }

    private List<Bilingual> visas(OrderSnapshot order) {
        List<Bilingual> visas = new ArrayList<>();
        order.references()
                .forEach(key -> visas.add(
                        references.require(key, Moments.day(order.renderedAt())).citation()));
        order.ordered().ifPresent(reference -> visas.add(Labels.of("order.visa", Bilingual.same(reference))));
        return visas;
    }

    private static void articles(Sheet sheet, OrderSnapshot order, String kind) {
        sheet.headed(Labels.of("order.author"), () -> sheet.facts()
                .add("order.by", Labels.of("listed", order.decidedBy(), capacity(order)))
                .block());
        sheet.gap(6);
        article(sheet, 1, Labels.of("order.object"), Labels.of("order.text." + kind, Phrases.date(order.startsOn())));
        article(sheet, 2, Labels.of("order.grounds"), order.grounds());
        article(sheet, 3, Labels.of("order.conditions"), Labels.of("order.conditions." + kind));
    }

    private static Bilingual capacity(OrderSnapshot order) {
        return Labels.of(
                "listed", order.decidedAs().capacity(), order.decidedAs().unit());
    }

    private static void article(Sheet sheet, int number, Bilingual title, Bilingual text) {
        sheet.article(Labels.of("article", Bilingual.same(String.valueOf(number)), title), text);
    }

    private static void units(Sheet sheet, List<OrderSnapshot.Unit> units) {
        sheet.headed(Labels.of("order.units"), () -> {
            Grid grid = sheet.grid(UNITS).heading(List.of(Labels.of("elimination.unit"), Labels.of("order.people")));
            units.forEach(unit -> grid.once(List.of(unit.name(), Bilingual.same(String.valueOf(unit.people())))));
            return grid.block();
        });
        sheet.gap(8);
    }

    private static void kept(Sheet sheet, List<OrderSnapshot.Kept> kept) {
        if (!kept.isEmpty()) {
            sheet.headed(Labels.of("order.kept"), () -> {
                Grid grid = sheet.grid(KEPT)
                        .heading(List.of(Labels.of("order.person"), Labels.of("ppr"), Labels.of("order.kept.reason")));
                kept.forEach(k -> grid.once(List.of(k.name(), Bilingual.same(k.ppr()), k.reason())));
                return grid.block();
            });
            sheet.gap(8);
        }
    }

    /** The paper of one person. */
    byte[] render(OrderNotice notice, OrderSnapshot order, Person person) {
        Bilingual title = Labels.of("order.notice");
        Sheet sheet = new Sheet(0.95f);
        sheet.letterhead(order.letterhead());
        sheet.title(title);
        sheet.headed(Labels.of("order.about"), () -> sheet.facts()
                .add("sign.employee", Labels.of("person", person.name(), Bilingual.same(person.ppr())))
                .add("post", person.post())
                .add("unit", person.unit())
                .block());
        sheet.gap(8);
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        article(sheet, 1, Labels.of("order.object"), object(notice, order));
        article(sheet, 2, Labels.of("order.grounds"), notice.grounds());
        article(sheet, 3, Labels.of("order.duties"), Labels.of("order.duties." + kind));
        article(sheet, 4, Labels.of("decision.notification"), Labels.of("decision.remedies"));
        sheet.paragraphs(List.of(Labels.of(
                "order.sealed",
                Bilingual.same(order.reference()),
                Bilingual.same(order.verification().code()))));
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                order.letterhead().administration().ar(),
                notice.at(),
                ("{\"order\":\"" + order.reference() + "\"}").getBytes(StandardCharsets.UTF_8));
        return sheet.finish(metadata, order.reference(), order.verification());
    }

    private static Bilingual object(OrderNotice notice, OrderSnapshot order) {
        String key = "order.told." + notice.kind().name().toLowerCase(Locale.ROOT);
        Bilingual ordered = Labels.of(
                key,
                Bilingual.same(order.reference()),
                Phrases.date(order.decidedOn()),
                Phrases.date(notice.startsOn()));
        return notice.group() == 0
                ? ordered
                : Labels.of("order.told.group", ordered, Labels.of("order.group." + notice.group()));
    }
}
