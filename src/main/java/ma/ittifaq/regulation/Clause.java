package ma.ittifaq.regulation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One article of an agreement: title, text with {@code {parameters}}, and the legal references it rests on, by key. The
 * two sides take the same parameters, and exactly those declared.
 */
public record Clause(
        String id,
        Bilingual title,
        Bilingual purpose,
        Bilingual text,
        boolean mandatory,
        Applies applies,
        List<String> references,
        Map<String, ClauseParameter> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    public Clause {
        references = List.copyOf(references);
        parameters = Map.copyOf(parameters);
        if (!ClauseText.parameters(text.ar()).equals(parameters.keySet())
                || !ClauseText.parameters(text.fr()).equals(parameters.keySet())) {
            throw new IllegalArgumentException("Clause " + id + ": both sides must use exactly " + parameters.keySet());
        }
    }

    /** The text with its values in place; a value that is missing or of the wrong type is refused by name. */
    public Bilingual fill(Map<String, ? extends ClauseValue> values) {
        return new Bilingual(fill(text.ar(), values, true), fill(text.fr(), values, false));
    }

    private String fill(String side, Map<String, ? extends ClauseValue> values, boolean arabic) {
        return PLACE.matcher(side).replaceAll(found -> {
            ClauseValue value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Clause " + id + ": no value for " + found.group(1));
            }
            Bilingual printed = parameters.get(found.group(1)).print(value);
            return Matcher.quoteReplacement(arabic ? LeftToRight.isolate(printed.ar()) : printed.fr());
        });
    }
}
