package ma.ittifaq.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.Delegation;

/** Who heads which unit for the time being, and whether they do today. */
public record ActingHeadBody(
        UUID id,
        String reference,
        UUID unit,
        PersonRef person,
        LocalDate from,
        LocalDate until,
        Delegation.Standing standing) {

    static ActingHeadBody of(ActingHead acting, Map<UUID, PersonRef> people, LocalDate today) {
        return new ActingHeadBody(
                acting.id(),
                acting.reference(),
                acting.unit(),
                people.get(acting.person()),
                acting.startsOn(),
                acting.endsOn(),
                acting.standing(today));
    }
}
