package ma.ittifaq.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An acting head as HR names them.
 *
 * @param reference the number of the decision
 * @param ppr the PPR of who acts
 * @param unit whose post is vacant
 * @param startsOn first day
 * @param endsOn last day
 */
public record ActingRequest(String reference, String ppr, UUID unit, LocalDate startsOn, LocalDate endsOn) {}
