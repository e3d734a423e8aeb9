package ma.ittifaq.notification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be reminded of once.
 *
 * @param subject the agreement, or the delegation
 * @param day the day that it is about: of a step, since when it waits
 * @param sequence of a step, the move that led to it; else 0
 */
record Occasion(ReminderKind kind, UUID subject, LocalDate day, int sequence) {}
