package ma.ittifaq.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema that follows from a snapshot's type as {@link SnapshotJson} writes it; it has the shape, not the words. */
final class RecordSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode definitions = JSON.createObjectNode();

    private RecordSchema() {}

    static ObjectNode of(Class<? extends Record> snapshot, String id) {
        RecordSchema schema = new RecordSchema();
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", id);
        ObjectNode shape = schema.object(snapshot);
        ((ObjectNode) shape.get("properties")).putObject("schema").put("const", id);
        ((ArrayNode) shape.get("required")).add("schema");
        root.setAll(shape);
        root.set("$defs", schema.definitions);
        return root;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode node = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = node.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), schema(component.getGenericType()));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        return node.put("additionalProperties", false);
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] of = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return schema(of[0]);
            }
            ObjectNode node = JSON.createObjectNode();
            if (Collection.class.isAssignableFrom(raw)) {
                node.put("type", "array").set("items", schema(of[0]));
            } else if (Map.class.isAssignableFrom(raw)) {
                node.put("type", "object").set("propertyNames", schema(of[0]));
                node.set("additionalProperties", schema(of[1]));
            } else {
                throw new IllegalStateException("no schema for " + type);
            }
            return node;
        }
        return plain((Class<?>) type);
    }

    private ObjectNode plain(Class<?> type) {
        ObjectNode node = JSON.createObjectNode();
        if (type.isRecord()) {
            String name = type.getSimpleName();
            if (!definitions.has(name)) {
                definitions.putObject(name);
                definitions.set(name, object(type));
            }
            return node.put("$ref", "#/$defs/" + name);
        }
        if (type.isEnum()) {
            ArrayNode values = node.putArray("enum");
            for (Object value : type.getEnumConstants()) {
                values.add(((Enum<?>) value).name());
            }
            return node;
        }
        if (type == int.class) {
            return node.put("type", "integer");
        }
        node.put("type", "string");
        if (type == LocalDate.class) {
            node.put("format", "date");
        } else if (type == Instant.class) {
            node.put("format", "date-time");
        } else if (type == LocalTime.class) {
            node.put("pattern", "^[0-2][0-9]:[0-5][0-9]$");
        }
        return node;
    }
}
