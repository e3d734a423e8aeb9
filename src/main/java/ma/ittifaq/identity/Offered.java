package ma.ittifaq.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * What a one-time link opens.
 *
 * @param person whose account; empty for the first administrator's
 * @param username the account's name, which stays; empty where it is to be chosen
 */
public record Offered(Optional<UUID> person, Optional<String> username) {}
