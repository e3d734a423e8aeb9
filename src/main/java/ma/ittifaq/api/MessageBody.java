package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.notification.MessageLine;
import ma.ittifaq.notification.Wording;

/**
 * A message to the caller; {@code readAt} is missing while it is unread. One with a {@code topic} tells of no move and
 * has no action; it has an agreement where it reminds of one.
 */
public record MessageBody(
        UUID id,
        Instant at,
        Instant readAt,
        String action,
        AgreementState state,
        boolean turn,
        LocalDate due,
        UUID agreement,
        String reference,
        PersonRef employee,
        PersonRef actor,
        PersonRef onBehalfOf,
        PersonRef inPlaceOf,
        String topic,
        String what,
        String who,
        String next) {

    static MessageBody of(MessageLine line, UUID reader, Locale locale) {
        Wording said = Wording.of(line, reader, locale);
        return new MessageBody(
                line.id(),
                line.at(),
                line.readAt(),
                line.action() == null ? null : line.action().wireName(),
                line.state(),
                line.turn(),
                line.due(),
                line.agreement(),
                line.reference(),
                person(line.employee(), line.employeeName()),
                person(line.actor(), line.actorName()),
                person(line.behalf(), line.behalfName()),
                person(line.place(), line.placeName()),
                line.topic(),
                said.what(),
                said.who(),
                said.next().isEmpty() ? null : said.next());
    }

    private static PersonRef person(UUID id, PersonName name) {
        return id == null ? null : PersonRef.of(id, name);
    }
}
