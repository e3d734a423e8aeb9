package ma.ittifaq.regulation;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.ittifaq.regulation.ClauseValue.Choice;

/** The values that an agreement has for its clauses, by name, as an edition declares them in JSON. */
final class Parameters {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Map<String, Class<? extends ClauseValue>> TYPES = Map.of(
            "text", ClauseValue.Text.class,
            "date", ClauseValue.Day.class,
            "days", ClauseValue.Days.class,
            "months", ClauseValue.Months.class,
            "weekdays", ClauseValue.Weekdays.class,
            "windows", ClauseValue.Windows.class,
            "choice", Choice.class);

    private Parameters() {}

    static Map<String, ClauseParameter> read(String declared) {
        Map<String, ClauseParameter> parameters = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(declared))) {
            reader.readObject().forEach((name, type) -> parameters.put(name, parameter(name, type.asJsonObject())));
        }
        return parameters;
    }

    private static ClauseParameter parameter(String name, JsonObject json) {
        Map<String, Bilingual> choices = new LinkedHashMap<>();
        if (json.containsKey("choices")) {
            JsonObject words = json.getJsonObject("choices");
            words.keySet().forEach(code -> choices.put(code, pair(words, code).held()));
        }
        Applies has = Applies.valueOf(json.getString("has", Applies.ALWAYS.name()));
        return new ClauseParameter(name, TYPES.get(json.getString("type")), choices, has);
    }

    static Bilingual pair(JsonObject owner, String name) {
        JsonObject sides = owner.getJsonObject(name);
        return new Bilingual(sides.getString("ar"), sides.getString("fr"));
    }
}
