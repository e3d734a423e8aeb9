package ma.ittifaq.api;

import java.util.List;
import ma.ittifaq.archive.transfer.IntakeReport;

/** What a package has, held against what is here; {@code ready} says that all of it is new or here already. */
public record IntakeBody(String name, String sha256, boolean taken, boolean ready, List<IntakeReport.Line> records) {

    static IntakeBody of(IntakeReport report) {
        return new IntakeBody(report.file(), report.sha256(), report.taken(), report.isReady(), report.lines());
    }
}
