package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.regulation.Bilingual;

/** Prints what is held of a person: no act, without a number and kept nowhere. */
@ApplicationScoped
public class DataExtracts {
    private static final float SCALE = 0.85f;

    @Inject
    Parts parts;

    @Inject
    Clock clock;

    /** @param unit the person's, for the head of the paper */
    public byte[] print(
            UUID unit,
            Bilingual title,
            List<Bilingual> intro,
            List<DataExtract.Section> sections,
            Bilingual looksTitle,
            List<Bilingual> columns,
            List<List<Bilingual>> looks) {
        return render(new DataExtract(
                parts.letterhead(unit),
                title,
                intro,
                sections,
                looksTitle,
                columns,
                looks,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    static byte[] render(DataExtract extract) {
        Sheet sheet = new Sheet(SCALE);
        sheet.letterhead(extract.letterhead());
        sheet.title(extract.title());
        sheet.paragraphs(extract.intro());
        sheet.gap(8);
        extract.sections().forEach(section -> {
            sheet.headed(section.title(), () -> {
                Grid grid = sheet.grid(0.35f, 0.65f);
                section.lines().forEach(line -> grid.once(List.of(line.label(), line.value())));
                return grid.block();
            });
            sheet.gap(6);
        });
        sheet.headed(extract.looksTitle(), () -> {
            Grid grid = sheet.grid(0.22f, 0.28f, 0.5f).heading(extract.columns());
            extract.looks().forEach(grid::once);
            return grid.block();
        });
        Metadata metadata = new Metadata(
                sheet.languages().line(extract.title()),
                extract.letterhead().administration().ar(),
                extract.madeAt(),
                SnapshotJson.write(extract));
        return sheet.finish(metadata);
    }
}
