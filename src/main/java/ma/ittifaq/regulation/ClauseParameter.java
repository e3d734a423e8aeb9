package ma.ittifaq.regulation;

import java.util.Map;
import ma.ittifaq.regulation.ClauseValue.Choice;

/**
 * A hole in a clause, with the only type of value that fits; a choice is closed and brings its own words.
 *
 * @param has the agreements that have a value for it
 */
public record ClauseParameter(
        String name, Class<? extends ClauseValue> type, Map<String, Bilingual> choices, Applies has) {
    public ClauseParameter {
        choices = Map.copyOf(choices);
    }

    Bilingual print(ClauseValue value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("Parameter " + name + " does not take " + value);
        }
        return value instanceof Choice(String code) ? chosen(code) : value.print();
    }

    private Bilingual chosen(String code) {
        if (!choices.containsKey(code)) {
            throw new IllegalArgumentException("Parameter " + name + " has no choice " + code);
        }
        return choices.get(code);
    }
}
