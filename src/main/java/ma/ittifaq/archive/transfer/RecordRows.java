package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * All that the database holds of one record, row by row, so that another Ittifaq can have it as it was. As the list of what
 * is erased, it reaches into the tables of other features on purpose: one list, in one order, that a test compares with the
 * schema. What the vault keeps sealed is told in plain as far as the acts in the same bag print it: address, telephone and
 * the CNIE of the employee. Health grounds and the CNIE of everybody else who had to do with the file stay behind. Bytes of
 * acts are told by hash and length, for the bag has them.
 */
@ApplicationScoped
class RecordRows {
    static final int VERSION = 1;

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ACTS = "act_id in (select id from act where agreement_id = ?)";
    private static final String RULE = "id in (select rule_id from record_age where agreement_id = ?)";
    private static final String PEOPLE = """
        select employee_id from agreement where id = ?
        union select initiator_id from agreement where id = ?
        union select holder_id from agreement where id = ?
        union select notice_giver_id from agreement where id = ?
        union select actor_id from agreement_move where agreement_id = ?
        union select behalf_id from agreement_move where agreement_id = ?
        union select returned_by from agreement_milestone where agreement_id = ?
        union select taken_by from digitised_copy where agreement_id = ?
        union select signer_id from act_signature where act_id in (select id from act where agreement_id = ?)
        union select behalf_id from act_signature where act_id in (select id from act where agreement_id = ?)
        union select proposed_by from retention_rule where id in (select rule_id from record_age where agreement_id = ?)
        union select decided_by from retention_rule where id in (select rule_id from record_age where agreement_id = ?)\
        """;

    private static final String UNIT_TABLE = "org_unit";
    private static final String PERSON_TABLE = "employee";
    private static final String CNIE = "cnie";

    /** Rows of one table. */
    record Part(String table, String where) {}

    /** Parents first; the units of all these come before them. */
    static final List<Part> PARTS = List.of(
            new Part(PERSON_TABLE, "id in (" + PEOPLE + ")"),
            new Part("telework_policy", "id in (select policy_id from agreement where id = ?)"),
            new Part("retention_rule", RULE),
            new Part(
                    "reference_counter",
                    "counted_year in (select filed_year from archive_record where agreement_id = ?)"),
            new Part("agreement", "id = ?"),
            new Part("agreement_terms", "agreement_id = ?"),
            new Part("agreement_submission", "agreement_id = ?"),
            new Part("agreement_move", "agreement_id = ?"),
            new Part("agreement_milestone", "agreement_id = ?"),
            new Part(
                    "stored_document",
                    "sha256 in (select sha256 from act_revision where " + ACTS
                            + " union select sha256 from digitised_copy where agreement_id = ?)"),
            new Part("act", "agreement_id = ?"),
            new Part("act_revision", ACTS),
            new Part("act_signature", ACTS),
            new Part("act_validation", ACTS),
            new Part("seal_job", ACTS),
            new Part("stamp_job", ACTS),
            new Part("archive_record", "agreement_id = ?"),
            new Part("record_age", "agreement_id = ?"),
            new Part("digitised_copy", "agreement_id = ?"));

    @PersistenceContext
    EntityManager entities;

    JsonObject of(UUID agreement) {
        entities.flush();
        JsonObjectBuilder tables = JSON.createObjectBuilder();
        entities.unwrap(Session.class).doWork(connection -> {
            tables.add(UNIT_TABLE, units(connection, agreement));
            List<UUID> owner = ids(connection, "select employee_id from agreement where id = ?", agreement);
            for (Part part : PARTS) {
                List<JsonObject> rows = rows(connection, part, agreement);
                tables.add(part.table(), array(part.table().equals(PERSON_TABLE) ? withCnieOf(owner, rows) : rows));
            }
        });
        return JSON.createObjectBuilder()
                .add("version", VERSION)
                .add("record", agreement.toString())
                .add("tables", tables)
                .build();
    }

    /** People without their identity card number, but for the one whom the record is about. */
    private static List<JsonObject> withCnieOf(List<UUID> owner, List<JsonObject> people) {
        return people.stream()
                .map(row -> owner.contains(UUID.fromString(row.getString("id")))
                        ? row
                        : JSON.createObjectBuilder(row).remove(CNIE).build())
                .toList();
    }

    /** Each after the unit above it. */
    private static JsonArrayBuilder units(Connection connection, UUID agreement) throws SQLException {
        Set<UUID> ids = new LinkedHashSet<>();
        String own = "select unit_id from employee where id in (" + PEOPLE
                + ") union select unit_id from agreement where id = ? order by 1";
        for (UUID unit : ids(connection, own, agreement)) {
            Deque<UUID> path = new ArrayDeque<>();
            List<UUID> above = List.of(unit);
            while (!above.isEmpty()) {
                path.push(above.getFirst());
                above = ids(
                        connection,
                        "select parent_id from org_unit where id = ? and parent_id is not null",
                        above.getFirst());
            }
            ids.addAll(path);
        }
        List<JsonObject> rows = new ArrayList<>();
        for (UUID id : ids) {
            rows.addAll(rows(connection, new Part(UNIT_TABLE, "id = ?"), id));
        }
        return array(rows);
    }

    private static List<UUID> ids(Connection connection, String query, UUID id) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement select = prepared(connection, query, id);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                ids.add(found.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static List<JsonObject> rows(Connection connection, Part part, UUID id) throws SQLException {
        List<JsonObject> rows = new ArrayList<>();
        String query = "select * from " + part.table() + " where " + part.where();
        try (PreparedStatement select = prepared(connection, query, id);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(row(part.table(), found));
            }
        }
        rows.sort(Comparator.comparing(JsonObject::toString));
        return rows;
    }

    /** With the one id wherever the query asks for it. */
    private static PreparedStatement prepared(Connection connection, String query, UUID id) throws SQLException {
        PreparedStatement select = connection.prepareStatement(query);
        long asked = query.chars().filter(c -> c == '?').count();
        for (int i = 1; i <= asked; i++) {
            select.setObject(i, id);
        }
        return select;
    }

    private static JsonObject row(String table, ResultSet found) throws SQLException {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        ResultSetMetaData columns = found.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Cell cell = new Cell(table, columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
            Object value = cell.isTold() ? found.getObject(i) : null;
            if (value != null) {
                row.add(cell.column(), cell.tell(value));
            }
        }
        return row.build();
    }

    private static JsonArrayBuilder array(List<JsonObject> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(array::add);
        return array;
    }
}
