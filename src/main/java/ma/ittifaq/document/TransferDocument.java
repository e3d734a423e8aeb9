package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.document.TransferList.HeldBack;
import ma.ittifaq.document.TransferList.Lot;
import ma.ittifaq.document.TransferList.Package;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the slip (bordereau de versement) with which records go to another archive; sealed by the administration alone. */
@ApplicationScoped
public class TransferDocument {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final float[] LOTS = {0.1f, 0.3f, 0.26f, 0.22f, 0.12f};
    private static final float[] PACKAGES = {0.1f, 0.12f, 0.16f, 0.62f};
    private static final float[] KEPT = {0.4f, 0.6f};

    private final LegalReferences references;

    /** For the container's proxy. */
    protected TransferDocument() {
        this(new LegalReferences());
    }

    @Inject
    public TransferDocument(LegalReferences references) {
        this.references = references;
    }

    public byte[] render(TransferSnapshot slip) {
        Bilingual title = Labels.of("transfer.title", Bilingual.same(slip.reference()));
        Sheet sheet = new Sheet(0.9f);
        sheet.letterhead(slip.letterhead());
        sheet.title(title);
        Visas.write(
                sheet,
                slip.references().stream()
                        .map(key -> references
                                .require(key, Moments.day(slip.renderedAt()))
                                .citation())
                        .toList());
        statement(sheet, slip.list());
        lots(sheet, slip.list().lots());
        packages(sheet, slip.list().packages());
        heldBack(sheet, slip.list().heldBack());
        new Closing(sheet).seal(Labels.of("transfer.made", Phrases.date(slip.issuedOn())), slip.verification());
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                slip.letterhead().administration().ar(),
                slip.renderedAt(),
                SnapshotJson.write(slip));
        return sheet.finish(metadata, slip.reference(), slip.verification());
    }

    private static void statement(Sheet sheet, TransferList list) {
        Bilingual text = Labels.of(
                "transfer.text", count(list.records()), count(list.packages().size()));
        sheet.headedParagraphs(Labels.of("transfer.object"), List.of(text, Labels.of("transfer.inventory")));
        sheet.gap(8);
        sheet.headed(Labels.of("transfer.parties"), () -> sheet.facts()
                .add("transfer.recipient", list.recipient())
                .add("transfer.number", count(list.transfer()))
                .add("transfer.extremes", Labels.of("transfer.range", day(list.first()), day(list.last())))
                .add("transfer.proposed", done(list.proposed()))
                .add("transfer.approved", done(list.approved()))
                .block());
        sheet.gap(8);
    }

    private static Bilingual done(TransferList.Signatory step) {
        return Labels.of("listed", step.by(), Phrases.date(step.on()));
    }

    private static void lots(Sheet sheet, List<Lot> lots) {
        sheet.headed(Labels.of("transfer.lots"), () -> {
            Grid grid = sheet.grid(LOTS)
                    .heading(List.of(
                            Labels.of("transfer.package"),
                            Labels.of("transfer.unit"),
                            Labels.of("transfer.series"),
                            Labels.of("transfer.extremes"),
                            Labels.of("transfer.records")));
            lots.forEach(lot -> grid.once(List.of(
                    count(lot.parcel()),
                    lot.unit(),
                    Labels.of("elimination.series." + lot.series().toLowerCase(Locale.ROOT)),
                    Labels.of("transfer.range", day(lot.first()), day(lot.last())),
                    count(lot.records()))));
            return grid.block();
        });
        sheet.gap(8);
    }

    private static void packages(Sheet sheet, List<Package> packages) {
        sheet.headed(Labels.of("transfer.packages"), () -> {
            Grid grid = sheet.grid(PACKAGES)
                    .heading(List.of(
                            Labels.of("transfer.package"),
                            Labels.of("transfer.records"),
                            Labels.of("transfer.size"),
                            Labels.of("elimination.sha256")));
            packages.forEach(each -> grid.once(List.of(
                    count(each.number()),
                    count(each.records()),
                    Labels.of("transfer.kilobytes", count(each.kilobytes())),
                    Bilingual.same(each.sha256()))));
            return grid.block();
        });
        sheet.gap(8);
    }

    private static void heldBack(Sheet sheet, List<HeldBack> files) {
        if (!files.isEmpty()) {
            sheet.headed(Labels.of("transfer.held"), () -> {
                Grid grid = sheet.grid(KEPT)
                        .heading(List.of(Labels.of("elimination.file"), Labels.of("elimination.kept.reason")));
                files.forEach(file -> grid.once(List.of(
                        file.reference().map(Bilingual::same).orElseGet(() -> Labels.of("elimination.unnumbered")),
                        Labels.of("transfer.hindrance." + file.hindrance().toLowerCase(Locale.ROOT)))));
                return grid.block();
            });
            sheet.gap(8);
        }
    }

    private static Bilingual count(int number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        return Bilingual.same(new DecimalFormat("#,##0", symbols).format(number));
    }

    private static Bilingual day(LocalDate day) {
        return Bilingual.same(SHORT.format(day));
    }
}
