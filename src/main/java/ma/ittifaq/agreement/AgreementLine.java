package ma.ittifaq.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * An agreement as a list shows it: no sensitive field, never opened from its seal.
 *
 * @param reference null until it is numbered
 * @param startsOn null in a draft that does not say yet
 * @param endsOn null in a draft that does not say yet
 */
public record AgreementLine(
        UUID id,
        long version,
        String reference,
        Kind kind,
        AgreementState state,
        UUID employee,
        PersonName employeeName,
        UUID unit,
        String unitAr,
        String unitFr,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant changedAt) {}
