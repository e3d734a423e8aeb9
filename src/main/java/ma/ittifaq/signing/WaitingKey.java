package ma.ittifaq.signing;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * Somebody who signs nothing with a key kept here until an officer allows it.
 *
 * @param person the person of the directory
 * @param since when it began
 */
public record WaitingKey(UUID person, PersonName name, Instant since) {}
