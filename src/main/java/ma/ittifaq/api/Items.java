package ma.ittifaq.api;

import java.util.List;
import java.util.function.Function;

/** A list: the items and, unless it ends here, the cursor of the next page. */
public record Items<T>(List<T> items, String next) {

    /** One page of a list that is leafed by offset; a page that is not full is the last. */
    static <T, B> Items<B> page(List<T> found, Function<T, B> body, int offset, int most) {
        String next = found.size() < most ? null : Integer.toString(offset + most);
        return new Items<>(found.stream().map(body).toList(), next);
    }

    static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
