package ma.ittifaq.regulation.guidance;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The topics that come with the product, in the order in which they are read; each is in force until HR publishes another. */
final class Delivered {

    static final List<Topic> TOPICS = read();

    private Delivered() {}

    private static List<Topic> read() {
        try (InputStream in = Delivered.class.getResourceAsStream("topics.json");
                JsonReader json = JsonProvider.provider().createReader(in)) {
            JsonArray topics = json.readArray();
            return topics.getValuesAs(JsonObject.class).stream()
                    .map(Delivered::topic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(JsonObject json) {
        return Topic.delivered(
                json.getString("code"),
                json.getJsonArray("at").getValuesAs(JsonString.class).stream()
                        .map(spot -> Spot.valueOf(spot.getString()))
                        .toList(),
                new Advice(
                        sides(json, "title"),
                        sides(json, "text"),
                        sides(json, "source"),
                        Basis.valueOf(json.getString("basis"))));
    }

    private static Trilingual sides(JsonObject json, String name) {
        JsonObject sides = json.getJsonObject(name);
        return new Trilingual(sides.getString("ar"), sides.getString("fr"), sides.getString("en"));
    }
}
