package ma.ittifaq.notification;

import java.util.Set;
import java.util.UUID;

/** Messages of these people came or were read; fired inside the transaction, to be heard {@code AFTER_SUCCESS}. */
public record InboxChanged(Set<UUID> people) {}
