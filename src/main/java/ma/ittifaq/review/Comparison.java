package ma.ittifaq.review;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.Terms;

/**
 * The differences between two versions of the terms, field by field, in the order of the form.
 *
 * @param changes what differs
 * @param unchanged how many filled fields are the same
 */
public record Comparison(List<Change> changes, int unchanged) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison between(Terms before, Terms after) {
        Walk walk = new Walk();
        walk.fields("", before, after, Terms.class);
        return new Comparison(walk.changes, walk.unchanged);
    }

    private static final class Walk {
        private final List<Change> changes = new ArrayList<>();
        private int unchanged;

        void fields(String path, Object before, Object after, Class<?> type) {
            for (RecordComponent field : type.getRecordComponents()) {
                String at = path.isEmpty() ? field.getName() : path + '.' + field.getName();
                compare(at, read(field, before), read(field, after), field.getType());
            }
        }

        private void compare(String path, Object before, Object after, Class<?> type) {
            if (type.isRecord()) {
                fields(path, before, after, type);
            } else if (holdsRecords(before) || holdsRecords(after)) {
                items(path, items(before), items(after));
            } else {
                value(path, given(before), given(after));
            }
        }

        private void value(String path, Optional<Object> before, Optional<Object> after) {
            if (!before.equals(after)) {
                changes.add(new Change(path, before, after));
            } else if (before.isPresent()) {
                unchanged++;
            }
        }

        /** Items that are equal are paired first; the others in their order, as edits of one another. */
        private void items(String path, List<?> before, List<?> after) {
            Pairs pairs = Pairs.of(before, after);
            unchanged += pairs.equal();
            pairs.edited().forEach(pair -> {
                Object newer = after.get(pair.after());
                fields(path + '[' + pair.after() + ']', before.get(pair.before()), newer, newer.getClass());
            });
            pairs.added()
                    .forEach(i ->
                            changes.add(new Change(path + '[' + i + ']', Optional.empty(), Optional.of(after.get(i)))));
            pairs.removed()
                    .forEach(i -> changes.add(
                            new Change(path + '[' + i + ']', Optional.of(before.get(i)), Optional.empty())));
        }

        private static boolean holdsRecords(Object value) {
            return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Record;
        }

        private static List<?> items(Object value) {
            return value instanceof List<?> list ? list : List.of();
        }

        /** Blank text and empty lists count as not given. */
        private static Optional<Object> given(Object value) {
            return Optional.ofNullable(value)
                    .filter(v -> !(v instanceof String text && text.isBlank()))
                    .filter(v -> !(v instanceof List<?> list && list.isEmpty()));
        }

        private static Object read(RecordComponent field, Object owner) {
            try {
                return owner == null ? null : field.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Terms are public records: " + field, e);
            }
        }
    }
}
