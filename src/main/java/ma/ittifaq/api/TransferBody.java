package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.archive.transfer.Receipt;
import ma.ittifaq.archive.transfer.Transfer;

/** A transfer of records to another archive, and how far it has come. */
public record TransferBody(
        UUID id,
        int number,
        Transfer.Status status,
        String note,
        String recipientAr,
        String recipientFr,
        Instant proposedAt,
        Instant decidedAt,
        String decisionNote,
        Instant packedAt,
        LocalDate handedOverOn,
        String receiptReference,
        LocalDate receiptOn,
        Instant endedAt,
        String endReason) {

    static TransferBody of(Transfer transfer) {
        return new TransferBody(
                transfer.id(),
                transfer.number(),
                transfer.status(),
                transfer.note(),
                transfer.recipient().ar(),
                transfer.recipient().fr(),
                transfer.proposedAt(),
                transfer.decidedAt().orElse(null),
                transfer.decisionNote().orElse(null),
                transfer.packedAt().orElse(null),
                transfer.handedOn().orElse(null),
                transfer.receipt().map(Receipt::reference).orElse(null),
                transfer.receipt().map(Receipt::on).orElse(null),
                transfer.endedAt().orElse(null),
                transfer.endReason().orElse(null));
    }
}
