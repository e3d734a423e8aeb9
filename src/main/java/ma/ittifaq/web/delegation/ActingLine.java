package ma.ittifaq.web.delegation;

import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.directory.Delegation.Standing;

/** An acting head as a page shows them. */
public record ActingLine(
        UUID id, String reference, String unit, String person, LocalDate from, LocalDate until, Standing standing) {}
