package ma.ittifaq.notification.mail;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * A mail that was not sent, as an administrator reads it: to whom, and what the server said; not what is in it.
 *
 * @param nextAt when it is tried again; of one that was given up, when it would have been
 * @param givenUp whether it is tried no more
 */
public record MailLine(
        UUID id,
        PersonName name,
        String address,
        Instant createdAt,
        int tries,
        Instant nextAt,
        boolean givenUp,
        String fault) {}
