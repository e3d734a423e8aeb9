package ma.ittifaq.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a snapshot as JSON, always in the same way: record components in their order, dates as ISO text, what is absent
 * left out. These bytes travel inside the PDF and are the fingerprint it is made from.
 */
final class SnapshotJson {
    /** Json.create… searches every library for the provider, at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private SnapshotJson() {}

    static byte[] write(Record snapshot) {
        StringWriter out = new StringWriter();
        Map<String, ?> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
        try (JsonWriter writer = JSON.createWriterFactory(pretty).createWriter(out)) {
            writer.write(object(snapshot));
        }
        return out.toString().strip().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case Record object -> object(object);
            case Integer number -> JSON.createValue(number);
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Enum<?> constant -> JSON.createValue(constant.name());
            case Collection<?> items -> array(items);
            case Map<?, ?> entries -> entries(entries);
            default -> JSON.createValue(value.toString());
        };
    }

    /** An act's data begins with the name of the schema that describes it. */
    private static JsonObject object(Record object) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        ActSchema.of(object).ifPresent(schema -> json.add("schema", schema.id()));
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object content = content(object, component);
            if (!(content instanceof Optional<?> optional)) {
                json.add(component.getName(), value(content));
            } else if (optional.isPresent()) {
                json.add(component.getName(), value(optional.get()));
            }
        }
        return json.build();
    }

    private static Object content(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Snapshot types are public records: " + component, e);
        }
    }

    private static JsonValue array(Collection<?> items) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        items.forEach(item -> json.add(value(item)));
        return json.build();
    }

    private static JsonValue entries(Map<?, ?> entries) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        entries.forEach((key, item) -> json.add(key.toString(), value(item)));
        return json.build();
    }
}
