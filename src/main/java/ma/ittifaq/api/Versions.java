package ma.ittifaq.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as entity tags. */
final class Versions {

    /** Matches no version: a tag we never gave out is a stale one. */
    private static final long NONE = -1;

    private static final Pattern STRONG = Pattern.compile("(?<!W/)\"(\\d{1,18})\"");

    private Versions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that the caller saw; empty without If-Match, or with {@code *}. */
    static Optional<Long> seen(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = STRONG.matcher(ifMatch);
        return Optional.of(tag.find() ? Long.parseLong(tag.group(1)) : NONE);
    }
}
