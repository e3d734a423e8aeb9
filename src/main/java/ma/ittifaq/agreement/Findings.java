package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.List;

/** Collects what must be corrected, in the order of the form. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(String field, String key, Object... arguments) {
        found.add(Finding.of(field, key, arguments));
    }

    /** Whether the value is there; a finding when it is not. */
    boolean require(String field, Object value) {
        boolean given = value instanceof String text ? !text.isBlank() : value != null;
        if (!given) {
            add(field, "terms.required");
        }
        return given;
    }

    void requireWithin(String field, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            add(field, "terms.number.out_of_range", least, most);
        }
    }

    void requireAtMost(String field, List<?> values, int most) {
        if (values.size() > most) {
            add(field, "terms.list.too_many", most);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Refuses when there is any. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new RuleBroken.TermsInvalid(found);
        }
    }
}
