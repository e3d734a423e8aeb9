package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.ittifaq.document.EliminationList.Eliminated;
import ma.ittifaq.document.EliminationList.Piece;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the certificate of what an authorised list eliminated; sealed by the administration alone. */
@ApplicationScoped
public class EliminationDocument {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final float[] COLUMNS = {0.06f, 0.16f, 0.2f, 0.13f, 0.17f, 0.28f};
    private static final float[] KEPT_COLUMNS = {0.3f, 0.7f};

    private final LegalReferences references;

    /** For the container's proxy. */
    protected EliminationDocument() {
        this(new LegalReferences());
    }

    @Inject
    public EliminationDocument(LegalReferences references) {
        this.references = references;
    }

    public byte[] render(EliminationSnapshot certificate) {
        Bilingual title = Labels.of("elimination.title", Bilingual.same(certificate.reference()));
        Sheet sheet = new Sheet(0.9f);
        sheet.letterhead(certificate.letterhead());
        sheet.title(title);
        Visas.write(sheet, visas(certificate));
        statement(sheet, certificate.list());
        eliminated(sheet, certificate.list().eliminated());
        kept(sheet, certificate.list().kept());
        new Closing(sheet)
                .seal(Labels.of("elimination.made", Phrases.date(certificate.issuedOn())), certificate.verification());
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                certificate.letterhead().administration().ar(),
                certificate.renderedAt(),
                SnapshotJson.write(certificate));
        return sheet.finish(metadata, certificate.reference(), certificate.verification());
    }

    private List<Bilingual> visas(EliminationSnapshot certificate) {
        EliminationList list = certificate.list();
        List<Bilingual> visas = new ArrayList<>();
        certificate
                .references()
                .forEach(key -> visas.add(references
                        .require(key, Moments.day(certificate.renderedAt()))
                        .citation()));
        list.rules()
                .forEach(rule -> visas.add(Labels.of(
                        "elimination.rule",
                        named("series", rule.series()),
                        Bilingual.same(String.valueOf(rule.edition())))));
        visas.add(Labels.of(
                "elimination.agreement",
                Bilingual.same(list.agreement().reference()),
                Phrases.date(list.agreement().on())));
        return visas;
    }

    private static void statement(Sheet sheet, EliminationList list) {
        Bilingual text = Labels.of(
                "elimination.text",
                Bilingual.same(String.valueOf(list.eliminated().size())),
                Phrases.date(list.first()),
                Phrases.date(list.last()),
                Bilingual.same(String.valueOf(list.list())));
        sheet.headedParagraphs(Labels.of("elimination.object"), List.of(text, Labels.of("elimination.gone")));
        sheet.gap(8);
        sheet.headed(Labels.of("elimination.authors"), () -> {
            Facts facts = sheet.facts()
                    .add("elimination.proposed", done(list.proposed()))
                    .add("elimination.approved", done(list.approved()));
            list.rules().forEach(rule -> facts.free("elimination.basis", rule.legalBasis()));
            return facts.block();
        });
        sheet.gap(8);
    }

    private static Bilingual done(EliminationList.Step step) {
        return Labels.of("listed", step.by(), Phrases.date(step.on()));
    }

    private static void eliminated(Sheet sheet, List<Eliminated> records) {
        sheet.headed(Labels.of("elimination.records"), () -> {
            Grid grid = sheet.grid(COLUMNS)
                    .heading(List.of(
                            Labels.of("task.number"),
                            Labels.of("elimination.file"),
                            Labels.of("elimination.unit"),
                            Labels.of("elimination.closed"),
                            Labels.of("elimination.piece"),
                            Labels.of("elimination.sha256")));
            for (int i = 0; i < records.size(); i++) {
                rows(grid, i + 1, records.get(i));
            }
            return grid.block();
        });
        sheet.gap(8);
    }

    /** A line for each act; a file that was closed before it had one has a line too. */
    private static void rows(Grid grid, int number, Eliminated file) {
        List<Bilingual> head = List.of(
                Bilingual.same(String.valueOf(number)), name(file.reference()), file.unit(), day(file.closedOn()));
        if (file.pieces().isEmpty()) {
            grid.once(join(head, Labels.of("elimination.no.piece"), Bilingual.same("–")));
        }
        for (Piece piece : file.pieces()) {
            Bilingual what = Labels.of(
                    "elimination.piece.named",
                    Labels.of("elimination.kind", piece.kind()),
                    Bilingual.same(piece.reference()));
            grid.once(join(head, what, Bilingual.same(piece.sha256())));
        }
    }

    private static List<Bilingual> join(List<Bilingual> head, Bilingual... more) {
        List<Bilingual> cells = new ArrayList<>(head);
        cells.addAll(List.of(more));
        return cells;
    }

    private static void kept(Sheet sheet, List<EliminationList.KeptBack> kept) {
        if (!kept.isEmpty()) {
            sheet.headed(Labels.of("elimination.kept"), () -> {
                Grid grid = sheet.grid(KEPT_COLUMNS)
                        .heading(List.of(Labels.of("elimination.file"), Labels.of("elimination.kept.reason")));
                kept.forEach(file -> grid.once(List.of(name(file.reference()), named("obstacle", file.obstacle()))));
                return grid.block();
            });
            sheet.gap(8);
        }
    }

    private static Bilingual name(Optional<String> reference) {
        return reference.map(Bilingual::same).orElseGet(() -> Labels.of("elimination.unnumbered"));
    }

    private static Bilingual named(String what, String constant) {
        return Labels.of("elimination." + what + '.' + constant.toLowerCase(Locale.ROOT));
    }

    private static Bilingual day(LocalDate day) {
        return Bilingual.same(SHORT.format(day));
    }
}
