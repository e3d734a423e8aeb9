package ma.ittifaq.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TermsJson;

/** An agreement. {@code terms} are left out for readers of metadata only, and sensitive fields in them for whoever
 * does not need them now. */
public record AgreementBody(
        UUID id,
        String reference,
        AgreementState state,
        long version,
        Kind kind,
        PersonRef employee,
        UnitRef unit,
        PersonRef initiator,
        UUID predecessor,
        LocalDate suspendedUntil,
        LocalDate endsEarlyOn,
        boolean sealed,
        Instant createdAt,
        Instant changedAt,
        JsonObject terms) {

    /** The fields that a client may send back unchanged with new terms. */
    static final String[] FIELDS = {
        "id",
        "reference",
        "state",
        "version",
        "kind",
        "employee",
        "unit",
        "initiator",
        "predecessor",
        "suspendedUntil",
        "endsEarlyOn",
        "sealed",
        "createdAt",
        "changedAt",
        "terms"
    };

    static AgreementBody of(Agreement a, Names names, Optional<Terms> terms) {
        var people = names.around(a);
        return new AgreementBody(
                a.id(),
                a.reference().orElse(null),
                a.state(),
                a.version(),
                a.kind(),
                people.get(a.employee()),
                names.unit(a.unit()),
                people.get(a.initiator()),
                a.predecessor().orElse(null),
                a.outlook().suspendedUntil().orElse(null),
                a.outlook().endsEarlyOn().orElse(null),
                a.isSealed(),
                a.createdAt(),
                a.changedAt(),
                terms.map(TermsJson::toJson).orElse(null));
    }
}
