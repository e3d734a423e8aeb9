package ma.ittifaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the address of a page asks for, so that it can be kept, sent and gone back to. What it does not say well is not
 * asked for.
 *
 * @param path the page
 * @param parts what is asked for, by name
 */
public record Address(String path, Map<String, String> parts) {

    /** A name and the shape of what may stand behind it. */
    public record Part(String name, String shape) {}

    public static final Part TEXT = new Part("q", ".{1,200}");
    public static final Part STATE = new Part("state", "[A-Z_]{1,40}");
    public static final Part FROM = new Part("from", "\\d{1,6}");

    public Address {
        parts = new LinkedHashMap<>(parts);
    }

    public static Address of(String path, HttpServletRequest request, List<Part> known) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Part part : known) {
            Optional.ofNullable(request.getParameter(part.name()))
                    .map(String::strip)
                    .filter(typed -> typed.matches(part.shape()))
                    .ifPresent(typed -> parts.put(part.name(), typed));
        }
        return new Address(path, parts);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    public String text(String name) {
        return parts.getOrDefault(name, "");
    }

    public int number(String name) {
        return get(name).map(Integer::valueOf).orElse(0);
    }

    public boolean asksFor(String... names) {
        return List.of(names).stream().anyMatch(parts::containsKey);
    }

    /** The same page with another answer to one question. */
    public String with(String name, Object value) {
        Address other = new Address(path, parts);
        other.parts.put(name, value.toString());
        return other.toString();
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
