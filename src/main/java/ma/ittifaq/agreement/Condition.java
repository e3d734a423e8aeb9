package ma.ittifaq.agreement;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition on agreement {@code a} in the query language, with its values in the place of question marks, numbered
 * only when the query is made: conditions can be joined without regard to each other's names.
 */
record Condition(String text, List<Object> values) {

    static final Condition NEVER = of("1 = 0");
    static final Condition ALWAYS = of("1 = 1");

    static Condition of(String text, Object... values) {
        return new Condition(text, Arrays.asList(values));
    }

    static Condition among(List<UUID> ids) {
        return ids.isEmpty() ? NEVER : of("a.id in ?", ids);
    }

    static Condition all(List<Condition> conditions) {
        return joined(conditions, " and ", ALWAYS);
    }

    static Condition any(List<Condition> conditions) {
        return joined(conditions, " or ", NEVER);
    }

    private static Condition joined(List<Condition> conditions, String word, Condition whenEmpty) {
        if (conditions.isEmpty()) {
            return whenEmpty;
        }
        String text = conditions.stream().map(Condition::text).collect(Collectors.joining(")" + word + "(", "(", ")"));
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        return new Condition(text, values);
    }

    Condition and(Condition other) {
        return all(List.of(this, other));
    }

    Condition not() {
        return new Condition("not (" + text + ")", values);
    }

    /** The query with this condition at the place of {@code #}, its values set. */
    <Q extends Query> Q in(String query, Function<String, Q> create) {
        StringBuilder numbered = new StringBuilder();
        int next = 1;
        for (char c : query.replace("#", text).toCharArray()) {
            numbered.append(c);
            if (c == '?') {
                numbered.append(next++);
            }
        }
        Q made = create.apply(numbered.toString());
        for (int i = 0; i < values.size(); i++) {
            made.setParameter(i + 1, values.get(i));
        }
        return made;
    }
}
