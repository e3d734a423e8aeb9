package ma.ittifaq.api;

import java.util.List;
import java.util.Locale;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.platform.Messages;

/** What an import did or would do, and what is wrong with the file, line by line. */
public record ImportBody(
        boolean applied,
        Count units,
        Count employees,
        long errorCount,
        List<BadLine> errors,
        List<String> ignoredColumns) {

    public record Count(long created, long changed, long unchanged, long left) {

        static Count of(ImportReport.Count count) {
            return new Count(count.created(), count.changed(), count.unchanged(), count.left());
        }
    }

    /** A line that cannot be taken, in the caller's language. */
    public record BadLine(String file, long line, String field, String key, String detail, String value) {}

    static ImportBody of(ImportReport report, Locale locale) {
        return new ImportBody(
                report.applied(),
                Count.of(report.units()),
                Count.of(report.employees()),
                report.errorCount(),
                report.errors().stream()
                        .map(e -> new BadLine(
                                e.sheet() == null ? null : e.sheet().name().toLowerCase(Locale.ROOT),
                                e.line(),
                                e.field(),
                                e.key(),
                                Messages.text(
                                        locale, "import", e.key(), e.arguments().toArray()),
                                e.value()))
                        .toList(),
                report.ignoredColumns());
    }
}
