package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/** All that a decision about an agreement prints: who decided what, why, from when, resting on which texts. */
public record DecisionSnapshot(
        Kind kind,
        String reference,
        Optional<String> agreementReference,
        Letterhead letterhead,
        Person employee,
        Capacity decidedAs,
        Optional<Bilingual> decidedBy,
        Optional<Bilingual> onBehalfOf,
        LocalDate decidedOn,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Bilingual reason,
        Optional<String> explanation,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    public enum Kind {
        REFUSAL,
        SUSPENSION,
        NOTICE,
        RESCISSION,
        EARLY_END
    }

    public DecisionSnapshot {
        references = List.copyOf(references);
    }
}
