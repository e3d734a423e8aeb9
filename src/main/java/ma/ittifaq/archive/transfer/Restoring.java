package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.RecordFigures;
import ma.ittifaq.archive.WordIndex;
import ma.ittifaq.platform.Vault;
import org.hibernate.Session;

/** Writes the rows of a record as they were told, in the transaction of whoever asks; what cannot stand is refused whole. */
@ApplicationScoped
class Restoring {
    private static final String COUNTER = "reference_counter";
    private static final String DOCUMENT = "stored_document";
    private static final String PERSON = "employee";

    /** What other records share: where it is already, it stays as it is; the key by which people know it must agree. */
    private static final Map<String, String> SHARED =
            Map.of("org_unit", "code", "employee", "ppr", "telework_policy", "effective_from", "retention_rule", "id");

    @PersistenceContext
    EntityManager entities;

    @Inject
    WordIndex index;

    /**
     * @param told what {@link RecordRows} told
     * @param bytes of the acts, by SHA-256; of each act the newest, which begins with the older ones
     */
    void restore(JsonObject told, List<byte[]> bytes) {
        entities.unwrap(Session.class).doWork(connection -> {
            Map<String, Object> more = cnie(told);
            for (String table : tables()) {
                for (JsonValue row : told.getJsonObject("tables").getJsonArray(table)) {
                    write(connection, table, row.asJsonObject(), more, bytes);
                }
            }
        });
        UUID id = UUID.fromString(told.getString("record"));
        entities.createNativeQuery(RecordFigures.FORGET).setParameter("id", id).executeUpdate();
        index.write(entities.find(ArchiveRecord.class, id));
    }

    static List<String> tables() {
        return Stream.concat(Stream.of("org_unit"), RecordRows.PARTS.stream().map(RecordRows.Part::table))
                .toList();
    }

    /** Keyed hashes are each installation's own. */
    private static Map<String, Object> cnie(JsonObject told) {
        Map<String, Object> more = new HashMap<>();
        String owner = told.getJsonObject("tables").getJsonArray("agreement").stream()
                .map(row -> row.asJsonObject().getString("employee_id"))
                .findFirst()
                .orElse("");
        for (JsonValue row : told.getJsonObject("tables").getJsonArray("employee")) {
            JsonObject person = row.asJsonObject();
            if (person.containsKey("cnie") && person.getString("id").equals(owner)) {
                more.put("archive_record.cnie_hash", hash(person));
            }
        }
        return more;
    }

    private static String hash(JsonObject person) {
        byte[] plain = Base64.getDecoder().decode(person.getString("cnie"));
        return Vault.opened().keyedHash(new String(plain, UTF_8));
    }

    private static void write(
            Connection connection, String table, JsonObject row, Map<String, Object> more, List<byte[]> bytes)
            throws SQLException {
        if (table.equals(COUNTER)) {
            count(connection, row);
        } else if (isThere(connection, table, row)) {
            if (table.equals(PERSON) && row.containsKey("cnie")) {
                complete(connection, row);
            }
        } else {
            Map<String, Object> values = values(connection, table, row);
            if (table.equals(DOCUMENT)) {
                values.put("content", Vault.opened().seal(content(row, bytes)));
            } else if (table.equals(PERSON) && row.containsKey("cnie")) {
                values.put("cnie_hash", hash(row));
            }
            ForeignRules.disarm(connection, table, values);
            Optional.ofNullable(more.get(table + ".cnie_hash")).ifPresent(hash -> values.put("cnie_hash", hash));
            insert(connection, table, values);
        }
    }

    /** The CNIE of somebody who came in with the record of another, which does not have it. */
    private static void complete(Connection connection, JsonObject person) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update employee set cnie = ?, cnie_hash = ? where id = ? and cnie is null")) {
            update.setObject(1, values(connection, PERSON, person).get("cnie"));
            update.setString(2, hash(person));
            update.setObject(3, UUID.fromString(person.getString("id")));
            update.executeUpdate();
        }
    }

    /** Whether a row that records share is here already, under the very same id. */
    private static boolean isThere(Connection connection, String table, JsonObject row) throws SQLException {
        if (table.equals(DOCUMENT)) {
            return counts(connection, table, "sha256", row.getString("sha256"));
        }
        String key = SHARED.get(table);
        if (key == null) {
            return false;
        }
        boolean there = counts(connection, table, "id", UUID.fromString(row.getString("id")));
        if (!there
                && !key.equals("id")
                && counts(connection, table, key, values(connection, table, row).get(key))) {
            throw ArchiveRefused.conflict("archive.intake.other", row.getString(key));
        }
        return there;
    }

    private static boolean counts(Connection connection, String table, String column, Object value)
            throws SQLException {
        String query = "select count(*) from " + table + " where " + column + " = ?";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, value);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getInt(1) > 0;
            }
        }
    }

    /** Numbers that were given elsewhere are not given again here. */
    private static void count(Connection connection, JsonObject row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into reference_counter (unit_code, counted_year, last_given) values (?, ?, 0)"
                        + " on conflict do nothing")) {
            insert.setString(1, row.getString("unit_code"));
            insert.setInt(2, row.getInt("counted_year"));
            insert.executeUpdate();
        }
        try (PreparedStatement raise = connection.prepareStatement("update reference_counter set last_given = ?"
                + " where unit_code = ? and counted_year = ? and last_given < ?")) {
            raise.setInt(1, row.getInt("last_given"));
            raise.setString(2, row.getString("unit_code"));
            raise.setInt(3, row.getInt("counted_year"));
            raise.setInt(4, row.getInt("last_given"));
            raise.executeUpdate();
        }
    }

    /** A column that this version does not know was written by a newer one, whose meaning would be lost. */
    private static Map<String, Object> values(Connection connection, String table, JsonObject row) throws SQLException {
        Map<String, String> types = types(connection, table);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> told : row.entrySet()) {
            String type = types.get(told.getKey());
            if (type == null) {
                throw ArchiveRefused.invalid("archive.intake.newer");
            }
            values.put(told.getKey(), new Cell(table, told.getKey()).take(told.getValue(), type));
        }
        return values;
    }

    private static Map<String, String> types(Connection connection, String table) throws SQLException {
        Map<String, String> types = new HashMap<>();
        try (PreparedStatement none = connection.prepareStatement("select * from " + table + " where 1 = 0");
                ResultSet found = none.executeQuery()) {
            ResultSetMetaData columns = found.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), columns.getColumnTypeName(i));
            }
        }
        return types;
    }

    private static byte[] content(JsonObject row, List<byte[]> bytes) {
        int length = row.getInt("length");
        String sha256 = row.getString("sha256");
        return bytes.stream()
                .filter(whole -> whole.length >= length)
                .map(whole -> Arrays.copyOf(whole, length))
                .filter(begun -> Vault.sha256(begun).equals(sha256))
                .findFirst()
                .orElseThrow(() -> ArchiveRefused.invalid("archive.intake.missing", sha256 + ".pdf"));
    }

    private static void insert(Connection connection, String table, Map<String, Object> values) throws SQLException {
        String columns = String.join(", ", values.keySet());
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            int i = 1;
            for (Object value : values.values()) {
                insert.setObject(i, value);
                i++;
            }
            insert.executeUpdate();
        }
    }
}
