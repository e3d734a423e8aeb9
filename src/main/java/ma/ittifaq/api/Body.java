package ma.ittifaq.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.platform.PlainText;

/** The JSON object of a request, read strictly: an unknown field is a mistake of the caller's, and is said. */
final class Body {

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    /** Reads the object; malformed JSON, or JSON that is no object, is a bad request. */
    static Body read(byte[] bytes, String... fields) {
        Body body = new Body(object(bytes));
        body.only(Set.of(fields));
        return body;
    }

    private static JsonObject object(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException malformed) {
            // The parser's own refusals, and what it throws at an input that is nested too deep.
            throw new Malformed(malformed);
        }
    }

    private void only(Set<String> fields) {
        Finding[] unknown = json.keySet().stream()
                .filter(name -> !fields.contains(name))
                .map(name -> Finding.of(name, "terms.json.unknown_field"))
                .toArray(Finding[]::new);
        if (unknown.length > 0) {
            throw new BodyInvalid(unknown);
        }
    }

    /** Plain text: what cannot be seen is refused by its number. */
    Optional<String> text(String field) {
        return secret(field).map(text -> {
            PlainText.fault(text).ifPresent(fault -> {
                throw new BodyInvalid(Finding.of(field, fault.key(), fault.character()));
            });
            return text;
        });
    }

    /** Any text, as passwords are. */
    Optional<String> secret(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonString string) {
                return string.getString();
            }
            throw wrong(field, "\"…\"");
        });
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw wrong(field, "YYYY-MM-DD");
            }
        });
    }

    Optional<UUID> id(String field) {
        return text(field).map(text -> Ids.parse(text).orElseThrow(() -> wrong(field, "UUID")));
    }

    /** A list of ids; empty when there is none. */
    List<UUID> ids(String field) {
        return value(field)
                .map(value -> {
                    if (value instanceof JsonArray array) {
                        return array.stream().map(each -> id(field, each)).toList();
                    }
                    throw wrong(field, "[…]");
                })
                .orElseGet(List::of);
    }

    private static UUID id(String field, JsonValue value) {
        return Optional.of(value)
                .filter(JsonString.class::isInstance)
                .flatMap(text -> Ids.parse(((JsonString) text).getString()))
                .orElseThrow(() -> wrong(field, "UUID"));
    }

    /** Bytes, in lines or in one piece as programs write them. */
    Optional<byte[]> base64(String field) {
        return text(field).map(text -> {
            try {
                return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
            } catch (IllegalArgumentException notOne) {
                throw wrong(field, "Base64");
            }
        });
    }

    Optional<Long> number(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonNumber number && number.isIntegral()) {
                return number.longValue();
            }
            throw wrong(field, "0");
        });
    }

    Optional<JsonObject> object(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonObject object) {
                return object;
            }
            throw wrong(field, "{…}");
        });
    }

    /** A constant, in capitals as the published lists spell it. */
    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return text(field).map(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unknown(field, type)));
    }

    /** Constants in a list; none when there is no list. */
    <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        value(field).ifPresent(value -> {
            if (!(value instanceof JsonArray array)) {
                throw wrong(field, "[…]");
            }
            array.forEach(each -> constants.add(constant(field, each, type)));
        });
        return constants;
    }

    private static <E extends Enum<E>> E constant(String field, JsonValue value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        value instanceof JsonString text && constant.name().equals(text.getString()))
                .findFirst()
                .orElseThrow(() -> unknown(field, type));
    }

    private Optional<JsonValue> value(String field) {
        return Optional.ofNullable(json.get(field)).filter(value -> value != JsonValue.NULL);
    }

    private static <E extends Enum<E>> BodyInvalid unknown(String field, Class<E> type) {
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new BodyInvalid(Finding.of(field, "terms.json.unknown_value", allowed));
    }

    private static BodyInvalid wrong(String field, String expected) {
        return new BodyInvalid(Finding.of(field, "terms.json.wrong_type", expected));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
