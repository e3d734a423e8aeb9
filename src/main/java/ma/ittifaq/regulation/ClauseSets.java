package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import ma.ittifaq.regulation.ClauseValue.Choice;

/** The published clause sets. */
@ApplicationScoped
public class ClauseSets {
    private static final Map<String, Class<? extends ClauseValue>> TYPES = Map.of(
            "text", ClauseValue.Text.class,
            "date", ClauseValue.Day.class,
            "days", ClauseValue.Days.class,
            "months", ClauseValue.Months.class,
            "weekdays", ClauseValue.Weekdays.class,
            "windows", ClauseValue.Windows.class,
            "choice", Choice.class);

    private final List<ClauseSet> published;

    public ClauseSets() {
        published = Texts.read("clauses.json").getValuesAs(JsonObject.class).stream()
                .map(ClauseSets::set)
                .toList();
    }

    /** The set in force on that day. */
    public ClauseSet current(LocalDate day) {
        return published.stream()
                .filter(set -> !day.isBefore(set.from()))
                .max(Comparator.comparing(ClauseSet::from))
                .orElseThrow(() -> new NoSuchElementException("No clause set in force on " + day));
    }

    public ClauseSet require(String version) {
        return published.stream()
                .filter(set -> set.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No clause set " + version));
    }

    private static ClauseSet set(JsonObject json) {
        return new ClauseSet(
                json.getString("version"),
                LocalDate.parse(json.getString("from")),
                json.getJsonArray("clauses").getValuesAs(ClauseSets::clause),
                pairs(json, "placeDeclaration"),
                pairs(json, "securityUndertakings"));
    }

    private static List<Bilingual> pairs(JsonObject json, String name) {
        return json.getJsonArray(name)
                .getValuesAs((JsonObject pair) ->
                        new Bilingual(LeftToRight.isolate(pair.getString("ar")), pair.getString("fr")));
    }

    private static Clause clause(JsonObject json) {
        Map<String, ClauseParameter> parameters = new LinkedHashMap<>();
        if (json.containsKey("parameters")) {
            JsonObject declared = json.getJsonObject("parameters");
            declared.forEach((name, type) -> parameters.put(name, parameter(name, type.asJsonObject())));
        }
        return new Clause(
                json.getString("id"),
                Texts.pair(json, "title"),
                Texts.pair(json, "text"),
                json.getBoolean("mandatory"),
                json.getJsonArray("references").getValuesAs(JsonString::getString),
                parameters);
    }

    private static ClauseParameter parameter(String name, JsonObject json) {
        Map<String, Bilingual> choices = new LinkedHashMap<>();
        if (json.containsKey("choices")) {
            JsonObject words = json.getJsonObject("choices");
            words.keySet().forEach(code -> choices.put(code, Texts.pair(words, code)));
        }
        return new ClauseParameter(name, TYPES.get(json.getString("type")), choices);
    }
}
