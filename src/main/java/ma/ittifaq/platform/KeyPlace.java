package ma.ittifaq.platform;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A place of keys outside the database.
 *
 * @param file of a PKCS #11 token its configuration as the JDK's provider reads it; a PKCS #12 file itself
 * @param pinFile a file with its PIN or password
 */
public record KeyPlace(Path file, Optional<Path> pinFile) {}
