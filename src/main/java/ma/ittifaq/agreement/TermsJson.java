package ma.ittifaq.agreement;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import ma.ittifaq.platform.RecordJson;

/**
 * Terms as JSON: the one shape shared by the database, the API and the document's attachment. What does not fit is
 * refused by {@link RuleBroken.TermsInvalid} with the path of the field; a field that the terms do not have is refused
 * too, so that a misspelt one is not lost in silence.
 */
public final class TermsJson {
    /** Json.create… searches every library for the provider, at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private TermsJson() {}

    public static String write(Terms terms) {
        return toJson(terms).toString();
    }

    public static JsonObject toJson(Terms terms) {
        return RecordJson.write(terms);
    }

    public static Terms read(String json) {
        return read(parsed(json));
    }

    public static Terms read(JsonObject json) {
        return fitting(() -> RecordJson.strict().read(json, Terms.class));
    }

    /** What this application wrote, perhaps when terms had other fields. */
    static Terms stored(String json) {
        return fitting(() -> RecordJson.lenient().read(parsed(json), Terms.class));
    }

    /**
     * Terms that the database keeps, as they leave for another archive: without {@link SensitiveField#HEALTH_GROUNDS}, and
     * as they are written where there are none.
     */
    public static String withoutHealth(String kept) {
        Terms terms = stored(kept);
        return terms.sensitive().contains(SensitiveField.HEALTH_GROUNDS)
                ? write(terms.without(Set.of(SensitiveField.HEALTH_GROUNDS)))
                : kept;
    }

    private static JsonObject parsed(String json) {
        try (JsonParser parser = JSON.createParser(new StringReader(json))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (!parser.hasNext()) {
                return object;
            }
        } catch (JsonException | IllegalStateException | NoSuchElementException unreadable) {
            // refused below, in words of ours
        }
        throw new RuleBroken.TermsInvalid(Finding.of("", "terms.json.malformed"));
    }

    private static Terms fitting(Supplier<Terms> reading) {
        try {
            return reading.get();
        } catch (RecordJson.Mismatch mismatch) {
            throw new RuleBroken.TermsInvalid(
                    switch (mismatch.key()) {
                        case "unknown_field" -> Finding.of(mismatch.path(), "terms.json.unknown_field");
                        case "unknown_value" ->
                            Finding.of(mismatch.path(), "terms.json.unknown_value", mismatch.expected());
                        default -> Finding.of(mismatch.path(), "terms.json.wrong_type", mismatch.expected());
                    });
        }
    }
}
