package ma.ittifaq.archive.transfer;

import java.util.List;
import java.util.UUID;

/**
 * What a package has, held against what is here.
 *
 * @param taken whether it was taken in, or only looked at
 */
public record IntakeReport(String file, List<Line> lines, boolean taken) {
    /** How a record of the package stands to what is here. */
    public enum Standing {
        NEW,
        /** It is here already, just as the package has it. */
        PRESENT,
        /** It is here already, and not as the package has it. */
        DIFFERENT,
        /** An authorised list eliminated it here. */
        ELIMINATED
    }

    /** @param reference empty for a record without number */
    public record Line(UUID record, String reference, Standing standing) {}

    public IntakeReport {
        lines = List.copyOf(lines);
    }

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Whether there is something to take in, and nothing against it. */
    public boolean isReady() {
        return count(Standing.NEW) > 0 && count(Standing.DIFFERENT) == 0 && count(Standing.ELIMINATED) == 0;
    }
}
