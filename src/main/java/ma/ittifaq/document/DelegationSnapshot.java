package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/** All that an act of delegation prints: who gives what to whom, where and until when, and how it was signed. */
public record DelegationSnapshot(
        String reference,
        String registered,
        Letterhead letterhead,
        Bilingual holder,
        Capacity holderAs,
        Bilingual deputy,
        Capacity deputyAs,
        String scope,
        List<String> matters,
        Optional<Bilingual> unit,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant grantedAt,
        String proof,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    public DelegationSnapshot {
        matters = List.copyOf(matters);
        references = List.copyOf(references);
    }
}
