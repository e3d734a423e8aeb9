package ma.ittifaq.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One way only to write a flat object as JSON: keys sorted, no space, null written out, the fewest escapes (as RFC 8785
 * does). What is hashed may not depend on a library.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String write(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> member(field.getKey(), field.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String member(String name, String value) {
        return string(name) + ':' + string(value);
    }

    private static String string(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> escape((char) c, out));
        return out.append('"').toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
