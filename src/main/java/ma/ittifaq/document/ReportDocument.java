package ma.ittifaq.document;

import java.util.Arrays;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/** Prints reports: the first column of a table is as wide as two others. */
final class ReportDocument {
    private static final float SCALE = 0.9f;

    private ReportDocument() {}

    static byte[] render(Report report) {
        Sheet sheet = new Sheet(SCALE);
        sheet.letterhead(report.letterhead());
        sheet.title(report.title());
        sheet.paragraphs(report.facts());
        sheet.gap(8);
        report.parts().forEach(part -> part(sheet, part));
        sheet.paragraphs(List.of(report.note()));
        Metadata metadata = new Metadata(
                sheet.languages().line(report.title()),
                report.letterhead().administration().ar(),
                report.made(),
                SnapshotJson.write(report));
        return sheet.finish(metadata, report.title());
    }

    private static void part(Sheet sheet, Report.Part part) {
        if (part.rows().isEmpty()) {
            sheet.headed(part.heading(), () -> sheet.row(part.empty()));
        } else {
            sheet.headed(part.heading(), () -> {
                Grid grid = sheet.grid(shares(part.columns())).heading(part.columns());
                part.rows().forEach(grid::once);
                return grid.block();
            });
        }
        sheet.gap(8);
    }

    private static float[] shares(List<Bilingual> columns) {
        float[] shares = new float[columns.size()];
        Arrays.fill(shares, 1f / (columns.size() + 1));
        shares[0] *= 2;
        return shares;
    }
}
