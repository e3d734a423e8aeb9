package ma.ittifaq.review;

import java.util.Optional;

/**
 * One difference between two versions of the terms.
 *
 * @param path path of the field as in the JSON of the terms: {@code period.end}, {@code tasks[2].title}; the position is
 *     the one in the newer version, or in the older for what was removed
 * @param before the typed value it had: text, date, hour, number, constant, list, or a whole item
 * @param after the typed value it has
 */
public record Change(String path, Optional<Object> before, Optional<Object> after) {
    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Path of the field whatever the item's position, by which it is labelled: {@code tasks.title}. */
    public String field() {
        return path.replaceAll("\\[\\d+]", "");
    }
}
