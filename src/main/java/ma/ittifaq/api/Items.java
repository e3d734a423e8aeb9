package ma.ittifaq.api;

import java.util.List;

/** A list: the items and, unless it ends here, the cursor of the next page. */
public record Items<T>(List<T> items, String next) {

    static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
