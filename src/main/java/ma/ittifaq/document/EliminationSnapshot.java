package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that a certificate of elimination prints. */
public record EliminationSnapshot(
        String reference,
        Letterhead letterhead,
        EliminationList list,
        LocalDate issuedOn,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    public EliminationSnapshot {
        references = List.copyOf(references);
    }
}
