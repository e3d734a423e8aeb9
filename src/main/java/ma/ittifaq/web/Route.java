package ma.ittifaq.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.ittifaq.directory.Operation;

/**
 * A page's address: a path with {@code {id}} (a UUID) or {@code {code}} (letters, digits, hyphens) in it, and the view
 * that answers, and what somebody does who asks for it.
 */
record Route(String path, Pattern pattern, List<String> names, String view, Operation operation) {

    private static final Pattern NAME = Pattern.compile("\\{(id|code)}");
    private static final Map<String, String> SHAPES =
            Map.of("id", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "code", "[0-9A-Za-z-]{1,64}");

    static Route of(String path, String view, Operation operation) {
        return new Route(path, compile(path), names(path), view, operation);
    }

    /** Whether it needs no name. */
    boolean open() {
        return operation.who() == Operation.Who.EVERYBODY;
    }

    private static Pattern compile(String path) {
        return Pattern.compile(
                NAME.matcher(path.replace(".", "\\.")).replaceAll(m -> "(" + SHAPES.get(m.group(1)) + ")"));
    }

    private static List<String> names(String path) {
        return NAME.matcher(path).results().map(m -> m.group(1)).toList();
    }

    /** What the path says, by name, when it is one of this route. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .forEach(i -> values.put(names.get(i), matcher.group(i + 1)));
        return Optional.of(values);
    }
}
