package ma.ittifaq.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they come back from a page. */
public final class Ids {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** Empty when it is none. */
    public static Optional<UUID> of(String typed) {
        return Optional.ofNullable(typed)
                .filter(t -> SHAPE.matcher(t).matches())
                .map(UUID::fromString);
    }
}
