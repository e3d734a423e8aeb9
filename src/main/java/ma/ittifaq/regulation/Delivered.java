package ma.ittifaq.regulation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.regulation.LegalReference.Kind;

/** The editions delivered with the product; start-up puts them into the database, where HR goes on from them. */
final class Delivered {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Delivered() {}

    static List<EditionText> editions() {
        List<LegalReference> references = read("references.json").getValuesAs(JsonObject.class).stream()
                .map(Delivered::reference)
                .toList();
        return read("clauses.json").getValuesAs(JsonObject.class).stream()
                .map(edition -> edition(edition, references))
                .toList();
    }

    static List<ClauseSet> sets() {
        return editions().stream().map(EditionText::compiled).toList();
    }

    private static JsonArray read(String name) {
        try (InputStream in = Delivered.class.getResourceAsStream(name);
                JsonReader json = JSON.createReader(in)) {
            return json.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static EditionText edition(JsonObject json, List<LegalReference> references) {
        List<ClauseText> clauses = new ArrayList<>(json.getJsonArray("clauses").getValuesAs(Delivered::clause));
        clauses.addAll(sentences(json, "placeDeclaration", Part.PLACE, "P-"));
        clauses.addAll(sentences(json, "securityUndertakings", Part.SECURITY, "S-"));
        return new EditionText(
                json.getString("version"),
                LocalDate.parse(json.getString("from")),
                json.getJsonObject("parameters").toString(),
                clauses,
                references);
    }

    private static ClauseText clause(JsonObject json) {
        return new ClauseText(
                json.getString("id"),
                Part.ARTICLE,
                json.getBoolean("mandatory"),
                Applies.valueOf(json.getString("applies", Applies.ALWAYS.name())),
                Parameters.pair(json, "title"),
                Parameters.pair(json, "purpose"),
                Parameters.pair(json, "text"),
                json.getJsonArray("references").getValuesAs(JsonString::getString));
    }

    private static List<ClauseText> sentences(JsonObject json, String name, Part part, String code) {
        List<ClauseText> sentences = new ArrayList<>();
        for (JsonObject pair : json.getJsonArray(name).getValuesAs(JsonObject.class)) {
            Bilingual text = new Bilingual(pair.getString("ar"), pair.getString("fr"));
            String cited = code + (sentences.size() + 1);
            sentences.add(new ClauseText(
                    cited, part, true, Applies.ALWAYS, Bilingual.EMPTY, Bilingual.EMPTY, text, List.of()));
        }
        return sentences;
    }

    private static LegalReference reference(JsonObject entry) {
        return new LegalReference(
                entry.getString("key"),
                entry.getString("number"),
                Kind.valueOf(entry.getString("kind")),
                Parameters.pair(entry, "issuer"),
                Optional.ofNullable(entry.getString("issued", null)).map(LocalDate::parse),
                Parameters.pair(entry, "subject"),
                Parameters.pair(entry, "citation"),
                LocalDate.parse(entry.getString("validFrom")),
                Optional.ofNullable(entry.getString("validTo", null)).map(LocalDate::parse),
                entry.getJsonArray("binds").getValuesAs(JsonString::getString).stream()
                        .map(AdministrationKind::valueOf)
                        .collect(Collectors.toSet()),
                entry.getBoolean("printed"),
                entry.getBoolean("decisions"),
                Parameters.pair(entry, "provenance"));
    }
}
