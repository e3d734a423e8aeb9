package ma.ittifaq.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records as JSON and back, strictly: unlike a binder it says which field is wrong, by its path, and why. Knows nested
 * records, lists, enumerations, texts, whole numbers, booleans, dates and times; a part that is null is left out.
 */
public final class RecordJson {
    /** Json.create… searches every library for the provider, at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A value that does not fit; {@code key} is one of malformed, unknown_field, wrong_type, unknown_value. */
    public static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String path;
        private final String key;
        private final String expected;

        Mismatch(String path, String key, String expected) {
            super(path + ": " + key + " " + expected);
            this.path = path;
            this.key = key;
            this.expected = expected;
        }

        public String path() {
            return path;
        }

        public String key() {
            return key;
        }

        public String expected() {
            return expected;
        }
    }

    private final boolean unknownRefused;

    private RecordJson(boolean unknownRefused) {
        this.unknownRefused = unknownRefused;
    }

    /** For what people and programs send: an unknown field is a mistake. */
    public static RecordJson strict() {
        return new RecordJson(true);
    }

    /** For what we wrote ourselves, perhaps with an earlier version. */
    public static RecordJson lenient() {
        return new RecordJson(false);
    }

    public static JsonObject write(Record value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = get(component, value);
            if (part != null) {
                object.add(component.getName(), written(part));
            }
        }
        return object.build();
    }

    private static JsonValue written(Object part) {
        return switch (part) {
            case Record nested -> write(nested);
            case List<?> list -> {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                list.forEach(entry -> array.add(written(entry)));
                yield array.build();
            }
            case JsonValue json -> json;
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Enum<?> constant -> JSON.createValue(constant.name());
            default -> JSON.createValue(part.toString());
        };
    }

    public <T extends Record> T read(JsonObject json, Class<T> type) {
        return record(json, type, "");
    }

    private <T extends Record> T record(JsonObject json, Class<T> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        requireKnown(json, components, path);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            String name = components[i].getName();
            parts[i] = part(json.get(name), components[i].getGenericType(), path.isEmpty() ? name : path + "." + name);
        }
        return build(type, components, parts);
    }

    private void requireKnown(JsonObject json, RecordComponent[] components, String path) {
        Set<String> unknown = new TreeSet<>(json.keySet());
        Stream.of(components).map(RecordComponent::getName).forEach(unknown::remove);
        if (unknownRefused && !unknown.isEmpty()) {
            String first = unknown.iterator().next();
            throw new Mismatch(path.isEmpty() ? first : path + "." + first, "unknown_field", "");
        }
    }

    private Object part(JsonValue value, Type type, String path) {
        boolean absent = value == null || value == JsonValue.NULL;
        if (type == boolean.class) {
            return !absent && truth(value, path);
        }
        if (absent) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(value, list.getActualTypeArguments()[0], path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            if (value instanceof JsonObject object) {
                return record(object, wanted.asSubclass(Record.class), path);
            }
            throw new Mismatch(path, "wrong_type", "{…}");
        }
        return wanted == Integer.class ? number(value, path) : text(value, wanted, path);
    }

    private List<Object> list(JsonValue value, Type type, String path) {
        if (!(value instanceof JsonArray array)) {
            throw new Mismatch(path, "wrong_type", "[…]");
        }
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object entry = part(array.get(i), type, path + "[" + i + "]");
            if (entry == null) {
                throw new Mismatch(path + "[" + i + "]", "wrong_type", "≠ null");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static boolean truth(JsonValue value, String path) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new Mismatch(path, "wrong_type", "true, false");
        }
        return value == JsonValue.TRUE;
    }

    private static Integer number(JsonValue value, String path) {
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < 32) {
            return number.intValue();
        }
        throw new Mismatch(path, "wrong_type", "0, 1, 2…");
    }

    private static Object text(JsonValue value, Class<?> wanted, String path) {
        if (!(value instanceof JsonString string)) {
            throw new Mismatch(path, "wrong_type", "\"…\"");
        }
        if (wanted == String.class) {
            return string.getString();
        }
        if (wanted.isEnum()) {
            return constant(string.getString(), wanted, path);
        }
        try {
            return wanted == LocalDate.class
                    ? LocalDate.parse(string.getString())
                    : LocalTime.parse(string.getString());
        } catch (DateTimeParseException unreadable) {
            throw new Mismatch(path, "wrong_type", wanted == LocalDate.class ? "2026-09-01" : "08:30");
        }
    }

    private static Object constant(String name, Class<?> type, String path) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mismatch(
                        path,
                        "unknown_value",
                        Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** What a record is made of, in its order; null where a part is missing. */
    public static Stream<Object> parts(Record owner) {
        return Stream.of(owner.getClass().getRecordComponents()).map(component -> get(component, owner));
    }

    private static Object get(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Record> T build(Class<T> type, RecordComponent[] components, Object[] parts) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException invariant) {
            if (invariant.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(invariant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
