package ma.ittifaq.team;

import java.util.List;

/**
 * What became of a file of absences.
 *
 * @param added how many were entered or moved to other days
 * @param known how many were there already
 * @param removed how many were entered from the calendar and are cancelled in it now
 * @param skipped what was left aside, and why; with {@code added} 0, what keeps the whole file from being taken
 */
public record AbsenceReport(int added, int known, int removed, List<Line> skipped) {

    private static final int SHOWN = 100;

    /**
     * @param line of the file; of a calendar, the number of the event
     * @param value that is meant
     * @param key of the bundle {@code refusals}
     */
    public record Line(long line, String value, String key) {}

    public AbsenceReport {
        skipped = List.copyOf(skipped);
    }

    /** As many of them as a page shows. */
    public List<Line> shown() {
        return skipped.stream().limit(SHOWN).toList();
    }
}
