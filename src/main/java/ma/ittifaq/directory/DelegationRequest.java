package ma.ittifaq.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An act of delegation as its author writes it.
 *
 * @param reference the number of the act
 * @param ppr the deputy's PPR
 * @param scope what the deputy may do
 * @param matters which kinds of act; all of them when none is named
 * @param unit where, with the units below; everywhere the author acts when empty
 * @param startsOn first day
 * @param endsOn last day
 */
public record DelegationRequest(
        String reference,
        String ppr,
        Delegation.Scope scope,
        Set<Matter> matters,
        Optional<UUID> unit,
        LocalDate startsOn,
        LocalDate endsOn) {}
