package ma.ittifaq.api;

import java.util.List;
import java.util.Locale;
import ma.ittifaq.archive.backlog.BacklogReport;
import ma.ittifaq.platform.Messages;

/**
 * What a batch of scans has, and what is wrong with it.
 *
 * @param good how many lines of its manifest can be taken in
 * @param ready whether there is something to take in, and nothing against it
 */
public record BacklogBody(String name, int good, boolean ready, boolean taken, List<Line> problems) {

    /** A batch that waits. */
    public record Waiting(String name) {}

    /** A fault and its line in the manifest (0: of no line), with its words in the language of the call. */
    public record Line(long line, String value, String type, String detail) {}

    static BacklogBody of(BacklogReport report, Locale locale) {
        return new BacklogBody(
                report.batch(),
                report.good(),
                report.isReady(),
                report.taken(),
                report.problems().stream()
                        .map(problem -> new Line(
                                problem.line(),
                                problem.value(),
                                problem.key(),
                                Messages.text(locale, "refusals", problem.key())))
                        .toList());
    }
}
