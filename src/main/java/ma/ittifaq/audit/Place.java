package ma.ittifaq.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place among the lines by time; it stays where it is when others are written.
 *
 * @param at to the millisecond, as lines tell it
 * @param sequence among lines of the same time
 */
public record Place(Instant at, long sequence) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    /** Behind the newest line. */
    static final Place END = new Place(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** Before the oldest. */
    static final Place START = new Place(Instant.EPOCH, 0);

    /** Empty for what is no place. */
    public static Optional<Place> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Place(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** The form that travels in an address. */
    public String text() {
        return at.toEpochMilli() + "-" + sequence;
    }
}
