package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.platform.Vault;

/** A column of a table, and how a value of it is told in a bag and taken out of one. */
record Cell(String table, String column) {
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Set<String> TERMS = Set.of("agreement_terms.terms", "agreement_submission.terms");

    private static final String CNIE = "employee.cnie";

    /** What another installation says for itself: keyed hashes, heads of units, whose policy, bytes that the bag has beside. */
    private static final Set<String> OWN = Set.of(
            "employee.cnie_hash",
            "archive_record.cnie_hash",
            "org_unit.head_id",
            "telework_policy.brought",
            "stored_document.content");

    private String name() {
        return table + "." + column;
    }

    boolean isTold() {
        return !OWN.contains(name());
    }

    /** By the vault of each installation under a key of its own: told in plain, sealed anew. */
    private boolean isSealed() {
        return TERMS.contains(name()) || CNIE.equals(name());
    }

    /** Health grounds stay behind: no act prints them, and nobody needs them where the record goes. */
    private byte[] plain(byte[] sealed) {
        byte[] plain = Vault.opened().unseal(sealed);
        return TERMS.contains(name())
                ? TermsJson.withoutHealth(new String(plain, UTF_8)).getBytes(UTF_8)
                : plain;
    }

    JsonValue tell(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case byte[] bytes ->
                JSON.createValue(Base64.getEncoder().encodeToString(isSealed() ? plain(bytes) : bytes));
            case Timestamp at -> JSON.createValue(at.toInstant().toString());
            case OffsetDateTime at -> JSON.createValue(at.toInstant().toString());
            case Date day -> JSON.createValue(day.toLocalDate().toString());
            case Time time -> JSON.createValue(time.toLocalTime().toString());
            default -> JSON.createValue(value.toString());
        };
    }

    /**
     * The value as the driver takes it.
     *
     * @param type of the column, as the database names it
     */
    Object take(JsonValue told, String type) {
        if (told instanceof JsonNumber number) {
            return number.longValueExact();
        }
        if (told instanceof JsonString string) {
            return take(string.getString(), type.toLowerCase(Locale.ROOT));
        }
        return told == JsonValue.TRUE;
    }

    private Object take(String told, String type) {
        if (type.equals("uuid")) {
            return UUID.fromString(told);
        }
        if (type.startsWith("timestamp")) {
            return Instant.parse(told).atOffset(ZoneOffset.UTC);
        }
        if (type.startsWith("date")) {
            return LocalDate.parse(told);
        }
        if (type.startsWith("time")) {
            return LocalTime.parse(told);
        }
        if (type.equals("bytea") || type.startsWith("binary")) {
            byte[] bytes = Base64.getDecoder().decode(told);
            return isSealed() ? Vault.opened().seal(bytes) : bytes;
        }
        return told;
    }
}
