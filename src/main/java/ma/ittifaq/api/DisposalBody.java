package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.archive.disposal.Disposal;

/** A list of records to be eliminated, and how far it has come. */
public record DisposalBody(
        UUID id,
        int number,
        Disposal.Status status,
        String note,
        Instant proposedAt,
        Instant decidedAt,
        String decisionNote,
        String agreementReference,
        LocalDate agreementOn,
        Instant startedAt,
        Instant endedAt,
        String endReason) {

    static DisposalBody of(Disposal list) {
        return new DisposalBody(
                list.id(),
                list.number(),
                list.status(),
                list.note(),
                list.proposedAt(),
                list.decidedAt().orElse(null),
                list.decisionNote().orElse(null),
                list.agreedReference().orElse(null),
                list.agreedOn().orElse(null),
                list.startedAt().orElse(null),
                list.endedAt().orElse(null),
                list.endReason().orElse(null));
    }
}
