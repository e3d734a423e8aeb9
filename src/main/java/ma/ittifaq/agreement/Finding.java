package ma.ittifaq.agreement;

import java.util.List;

/**
 * Something in the terms that must be corrected.
 *
 * @param field path of the field, as in the JSON of the terms: {@code period.end}, {@code tasks[2].title}
 * @param key key in the bundle {@code ma.ittifaq.refusals}
 * @param arguments of the message
 */
public record Finding(String field, String key, List<Object> arguments) {

    public static Finding of(String field, String key, Object... arguments) {
        return new Finding(field, key, List.of(arguments));
    }
}
