package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.archive.retention.HoldLine;
import ma.ittifaq.archive.retention.LegalHold;

/** A hold: on how many records, why, since when, until when. */
public record HoldBody(
        UUID id,
        String reason,
        Instant placedAt,
        LocalDate until,
        Instant liftedAt,
        String liftReason,
        int records,
        boolean stands) {

    static HoldBody of(HoldLine line) {
        LegalHold hold = line.hold();
        return new HoldBody(
                hold.id(),
                hold.reason(),
                hold.placedAt(),
                hold.until().orElse(null),
                hold.liftedAt().orElse(null),
                hold.liftReason().orElse(null),
                Math.toIntExact(line.records()),
                line.stands());
    }
}
