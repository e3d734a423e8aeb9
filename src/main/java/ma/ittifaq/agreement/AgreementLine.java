package ma.ittifaq.agreement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * An agreement as a list shows it: no sensitive field, never opened from its seal.
 *
 * @param reference null until it is numbered
 * @param startsOn null in a draft that does not say yet
 * @param endsOn null in a draft that does not say yet
 * @param mask the days teleworked, as {@link Week} counts them
 * @param suspendedUntil null unless it is suspended
 * @param endsEarlyOn null unless it ends before its term
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
        int mask,
        LocalDate suspendedUntil,
        LocalDate endsEarlyOn,
        Instant changedAt) {

    /** The days teleworked. */
    public List<DayOfWeek> days() {
        return Week.days(mask);
    }

    /** The next day on which something happens to it by itself; null where none is known or nothing can any more. */
    public LocalDate due() {
        return switch (state) {
            case SUSPENDED -> suspendedUntil;
            case ENDING -> endsEarlyOn;
            case ACTIVE -> endsOn;
            default -> state.isOpen() ? startsOn : null;
        };
    }
}
