package ma.ittifaq.archive.retention;

import java.time.LocalDate;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.platform.ApplicationClock;

/** The event from which a rule counts. */
public enum Trigger {
    /** The day the file was closed. */
    CLOSING,
    /** The last day of the agreed period, or the closing where that came later. */
    PERIOD_END;

    LocalDate day(ArchiveRecord kept) {
        LocalDate closed =
                kept.closedAt().orElseThrow().atZone(ApplicationClock.ZONE).toLocalDate();
        return this == CLOSING
                ? closed
                : kept.endsOn().filter(end -> end.isAfter(closed)).orElse(closed);
    }
}
