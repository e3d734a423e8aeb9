package ma.ittifaq.web.delegation;

import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Delegation.Standing;

/**
 * An act of delegation as a page shows it.
 *
 * @param matters the kinds of act; empty when all of them
 * @param unit where it holds; empty when wherever the holder acts
 * @param paper there is an act that can be read
 * @param granted the viewer gave it; otherwise they may have received it
 * @param revocable the viewer may take it back now
 */
public record DelegationLine(
        UUID id,
        String reference,
        String holder,
        String deputy,
        Scope scope,
        String matters,
        String unit,
        LocalDate from,
        LocalDate until,
        Standing standing,
        boolean paper,
        boolean granted,
        boolean revocable) {}
