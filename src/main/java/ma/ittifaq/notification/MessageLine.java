package ma.ittifaq.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.PersonName;

/**
 * A message as it is read, with the names of today.
 *
 * @param action null where it tells of no move
 * @param state where the move led, or where the agreement stood when it was reminded of
 * @param reference the agreement's; null until it is numbered
 * @param presentState where the agreement stands now
 * @param actor who made the move; null for the system, as is the name
 * @param behalf in whose place it was made; null when in person
 * @param turn whether it then waited for the reader
 * @param place in whose place the reader would act; null when in person
 * @param due when it must be signed at the latest, or the next day on which something happens by itself; null if none
 * @param readAt null while unread
 * @param topic of what it tells where it is no move; else null
 * @param subject of what the topic is: of a reminder of a step, the day since when it waits; null without one
 * @param about id of the very thing that a notice tells of; null where the topic has one page
 */
public record MessageLine(
        UUID id,
        Instant at,
        Instant readAt,
        Action action,
        AgreementState state,
        boolean turn,
        LocalDate due,
        UUID agreement,
        String reference,
        AgreementState presentState,
        UUID employee,
        PersonName employeeName,
        UUID actor,
        PersonName actorName,
        UUID behalf,
        PersonName behalfName,
        UUID place,
        PersonName placeName,
        String topic,
        String subject,
        UUID about) {

    /** Whether it tells of something else than an agreement. */
    public boolean isNotice() {
        return agreement == null;
    }

    /** Whether it reminds of an agreement's deadline. */
    public boolean isReminder() {
        return agreement != null && topic != null;
    }

    public boolean unread() {
        return readAt == null;
    }

    /** Whether the step of which it told is still the present one. */
    public boolean stillWaits() {
        return turn && presentState == state;
    }
}
