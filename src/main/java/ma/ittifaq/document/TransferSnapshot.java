package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that a transfer slip prints. */
public record TransferSnapshot(
        String reference,
        Letterhead letterhead,
        TransferList list,
        LocalDate issuedOn,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    public TransferSnapshot {
        references = List.copyOf(references);
    }
}
