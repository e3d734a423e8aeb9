package ma.ittifaq.api;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.archive.transfer.Hindrance;
import ma.ittifaq.archive.transfer.TransferLine;

/** A record as a transfer names it, without its person. */
public record TransferLineBody(
        int place,
        UUID record,
        String reference,
        Series series,
        String unitCode,
        Instant closedAt,
        @JsonbProperty("package") Integer parcel,
        TransferLine.Outcome outcome,
        Hindrance hindrance,
        String reason,
        Instant settledAt) {

    static TransferLineBody of(TransferLine line) {
        return new TransferLineBody(
                line.place(),
                line.agreement(),
                line.reference().orElse(null),
                line.series(),
                line.unitCode(),
                line.closedAt(),
                line.parcel().orElse(null),
                line.outcome(),
                line.hindrance().orElse(null),
                line.reason().orElse(null),
                line.settledAt().orElse(null));
    }
}
