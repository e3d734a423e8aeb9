package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Reason;

/** A line of the history. */
public record MoveBody(
        int sequence,
        String action,
        String as,
        AgreementState fromState,
        AgreementState toState,
        PersonRef actor,
        PersonRef onBehalfOf,
        UUID actingIn,
        PersonRef givenTo,
        Instant at,
        String note,
        Reason reason,
        LocalDate from,
        LocalDate until,
        LocalDate effective) {

    static MoveBody of(Move move, Map<UUID, PersonRef> people, boolean whole) {
        return new MoveBody(
                move.sequence(),
                move.action().wireName(),
                move.party().name().toLowerCase(Locale.ROOT),
                move.from().orElse(null),
                move.to(),
                move.actor().map(people::get).orElse(null),
                move.onBehalfOf().map(people::get).orElse(null),
                move.actingIn().orElse(null),
                move.givenTo().map(people::get).orElse(null),
                move.at(),
                whole ? move.note().orElse(null) : null,
                move.reason().orElse(null),
                move.fromDay().orElse(null),
                move.untilDay().orElse(null),
                move.effectiveDay().orElse(null));
    }
}
