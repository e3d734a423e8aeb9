package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the orders of a list, upwards or downwards. The id decides between equals, so that every line has one place. */
public record AgreementOrder(AgreementSort sort, boolean descending) {

    public static final AgreementOrder NEWEST = new AgreementOrder(AgreementSort.CHANGED, true);

    private static final String DOWN = "-";

    /** Reads {@link #text}; empty for anything else. */
    public static Optional<AgreementOrder> of(String text) {
        boolean down = text.startsWith(DOWN);
        return Stream.of(AgreementSort.values())
                .filter(sort -> sort.name().equals(down ? text.substring(DOWN.length()) : text))
                .map(sort -> new AgreementOrder(sort, down))
                .findFirst();
    }

    /** The name of the sort, a hyphen before it when downwards. */
    public String text() {
        return (descending ? DOWN : "") + sort.name();
    }

    public AgreementOrder reversed() {
        return new AgreementOrder(sort, !descending);
    }

    String clause() {
        return Stream.concat(sort.columns().stream(), Stream.of("a.id"))
                .map(column -> column + (descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The lines that come after the one with these values and this id. */
    Condition after(AgreementPage.Cursor place) {
        List<Condition> ways = new ArrayList<>();
        Condition equal = Condition.ALWAYS;
        for (int i = 0; i < sort.columns().size(); i++) {
            String column = sort.columns().get(i);
            Object value = place.values().get(i);
            ways.add(equal.and(beyond(column, value)));
            equal = equal.and(value == null ? Condition.of(column + " is null") : Condition.of(column + " = ?", value));
        }
        ways.add(equal.and(Condition.of(descending ? "a.id < ?" : "a.id > ?", place.id())));
        return bound(place).and(Condition.any(ways));
    }

    /** Follows from the rest; it alone tells the database where in its index to begin. */
    private Condition bound(AgreementPage.Cursor place) {
        Object value = place.values().getFirst();
        if (value == null || !descending && !sort.isComplete()) {
            return Condition.ALWAYS;
        }
        return Condition.of(sort.columns().getFirst() + (descending ? " <= ?" : " >= ?"), value);
    }

    /** What has no value counts as the highest. */
    private Condition beyond(String column, Object value) {
        if (value == null) {
            return descending ? Condition.of(column + " is not null") : Condition.NEVER;
        }
        return descending
                ? Condition.of(column + " < ?", value)
                : Condition.of(column + " > ? or " + column + " is null", value);
    }
}
