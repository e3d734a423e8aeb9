package ma.ittifaq.web.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hold as pages show it.
 *
 * @param until its last day; null while none is set
 * @param liftedBy empty while nobody lifted it
 */
public record HoldView(
        UUID id,
        String reason,
        String placedBy,
        Instant placedAt,
        LocalDate until,
        String liftedBy,
        Instant liftedAt,
        String liftReason,
        long records,
        boolean stands) {}
