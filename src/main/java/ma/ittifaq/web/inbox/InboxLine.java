package ma.ittifaq.web.inbox;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.notification.Wording;

/** A message as the page shows it. */
public record InboxLine(
        UUID id, Instant at, boolean unread, boolean turn, String icon, String name, String reference, Wording said) {}
