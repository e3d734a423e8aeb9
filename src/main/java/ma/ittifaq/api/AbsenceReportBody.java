package ma.ittifaq.api;

import java.util.List;
import java.util.Locale;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.team.AbsenceReport;

/** What became of a file of absences. */
public record AbsenceReportBody(int added, int known, int removed, List<Line> skipped) {

    /** What was left aside, and why, in the language of the call. */
    public record Line(long line, String value, String type, String detail) {}

    static AbsenceReportBody of(AbsenceReport report, Locale locale) {
        return new AbsenceReportBody(
                report.added(),
                report.known(),
                report.removed(),
                report.skipped().stream()
                        .map(line -> new Line(
                                line.line(),
                                line.value(),
                                line.key(),
                                Messages.text(locale, "web_team", "import.why." + line.key())))
                        .toList());
    }
}
