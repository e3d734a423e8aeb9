package ma.ittifaq.archive.transfer;

import java.util.List;
import java.util.UUID;

/**
 * What a package has, held against what is here.
 *
 * @param sha256 of the file, in hexadecimal, to hold against the one that the slip prints
 * @param taken whether it was taken in, or only looked at
 */
public record IntakeReport(String file, String sha256, List<Line> lines, boolean taken) {
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

    /**
     * @param reference empty for a record without number
     * @param vouched false when its signatures hold, but nobody who counts here vouches for those who gave them
     */
    public record Line(UUID record, String reference, Standing standing, boolean vouched) {}

    public IntakeReport {
        lines = List.copyOf(lines);
    }

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Whether all who signed are known here. */
    public boolean isVouched() {
        return lines.stream().allMatch(Line::vouched);
    }

    /** Whether there is something to take in, and nothing against it. */
    public boolean isReady() {
        return count(Standing.NEW) > 0 && count(Standing.DIFFERENT) == 0 && count(Standing.ELIMINATED) == 0;
    }
}
