package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.archive.disposal.DisposalLine;
import ma.ittifaq.archive.disposal.Obstacle;
import ma.ittifaq.archive.disposal.Outcome;
import ma.ittifaq.archive.retention.Series;

/** A record as a list of disposal names it, without its person. */
public record DisposalLineBody(
        int place,
        UUID record,
        String reference,
        Series series,
        String unitCode,
        Instant closedAt,
        LocalDate dueOn,
        Outcome outcome,
        Obstacle obstacle,
        String reason,
        Instant settledAt) {

    static DisposalLineBody of(DisposalLine line) {
        return new DisposalLineBody(
                line.place(),
                line.agreement(),
                line.reference().orElse(null),
                line.series(),
                line.unitCode(),
                line.closedAt(),
                line.dueOn(),
                line.outcome(),
                line.obstacle().orElse(null),
                line.reason().orElse(null),
                line.settledAt().orElse(null));
    }
}
