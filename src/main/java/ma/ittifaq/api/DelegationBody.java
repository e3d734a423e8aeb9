package ma.ittifaq.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Matter;

/** An act of delegation: who acts in whose place, in what, where and when, and whether it holds today. */
public record DelegationBody(
        UUID id,
        String reference,
        PersonRef holder,
        PersonRef deputy,
        Delegation.Scope scope,
        List<Matter> matters,
        UUID unit,
        LocalDate from,
        LocalDate until,
        Delegation.Standing standing) {

    static DelegationBody of(Delegation delegation, Map<UUID, PersonRef> people, LocalDate today) {
        return new DelegationBody(
                delegation.id(),
                delegation.reference(),
                people.get(delegation.holder()),
                people.get(delegation.deputy()),
                delegation.scope(),
                List.copyOf(delegation.matters()),
                delegation.unit().orElse(null),
                delegation.startsOn(),
                delegation.endsOn(),
                delegation.standing(today));
    }
}
