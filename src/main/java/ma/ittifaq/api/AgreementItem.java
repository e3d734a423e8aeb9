package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;

/** An agreement in a list. */
public record AgreementItem(
        UUID id,
        String reference,
        AgreementState state,
        long version,
        Kind kind,
        PersonRef employee,
        UnitRef unit,
        LocalDate start,
        LocalDate end,
        Instant changedAt) {

    static AgreementItem of(AgreementLine line) {
        return new AgreementItem(
                line.id(),
                line.reference(),
                line.state(),
                line.version(),
                line.kind(),
                PersonRef.of(line.employee(), line.employeeName()),
                new UnitRef(line.unit(), line.unitAr(), line.unitFr()),
                line.startsOn(),
                line.endsOn(),
                line.changedAt());
    }
}
