package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * CDI event inside the transaction in which a periodic point was noted.
 *
 * @param by who noted it
 * @param next when the next one is due
 */
public record PointNoted(UUID agreement, LocalDate held, UUID by, LocalDate next) {}
