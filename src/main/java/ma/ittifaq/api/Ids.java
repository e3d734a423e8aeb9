package ma.ittifaq.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.ittifaq.agreement.RuleBroken;

/** Public ids: random UUIDs in their one spelling. */
final class Ids {

    private static final Pattern SPELLING = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    static Optional<UUID> parse(String text) {
        return SPELLING.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** The id of an agreement in an address; what is no id names nothing. */
    static UUID require(String text) {
        return parse(text).orElseThrow(RuleBroken.NotVisible::new);
    }
}
