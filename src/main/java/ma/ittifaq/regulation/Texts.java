package ma.ittifaq.regulation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the texts delivered with the product. */
final class Texts {
    private Texts() {}

    static JsonArray read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name);
                JsonReader json = Json.createReader(in)) {
            return json.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The two sides of a text, with its numbers held left to right in Arabic. */
    static Bilingual pair(JsonObject owner, String name) {
        JsonObject sides = owner.getJsonObject(name);
        return new Bilingual(LeftToRight.isolate(sides.getString("ar")), sides.getString("fr"));
    }
}
