package ma.ittifaq.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Fills a stopped demonstration's database with copies of its ended agreements, spread over all employees. It writes by
 * SQL, here and nowhere else; every employee gets an account because one person cannot have two drafts at once.
 */
final class ManyAgreements {

    private static final int BATCH = 1000;

    private final Connection connection;

    ManyAgreements(Connection connection) {
        this.connection = connection;
    }

    /** Adds {@code wanted} agreements, and an account for every employee who has none, with the demonstration's password. */
    void fill(int wanted) throws SQLException {
        connection.setAutoCommit(false);
        List<Map<String, Object>> people = rows("select id, unit_id, ppr from employee order by ppr");
        accounts(people);
        agreements(people, wanted);
        connection.commit();
    }

    private void accounts(List<Map<String, Object>> people) throws SQLException {
        Map<String, Object> model =
                rows("select * from account where username = 'salma.idrissi'").getFirst();
        List<Map<String, Object>> known = rows("select employee_id, username from account");
        for (Map<String, Object> person : people) {
            boolean has = known.stream()
                    .anyMatch(a -> person.get("id").equals(a.get("employee_id"))
                            || person.get("ppr").equals(a.get("username")));
            if (!has) {
                Map<String, Object> account = new LinkedHashMap<>(model);
                account.put("id", UUID.randomUUID());
                account.put("username", person.get("ppr"));
                account.put("employee_id", person.get("id"));
                try (PreparedStatement insert = insert("account", account)) {
                    set(insert, account);
                    insert.executeUpdate();
                }
            }
        }
    }

    private void agreements(List<Map<String, Object>> people, int wanted) throws SQLException {
        List<Map<String, Object>> models = rows("select * from agreement where state = 'EXPIRED' order by id");
        List<Map<String, Object>> terms =
                rows("select t.* from agreement_terms t join agreement a on a.id = t.agreement_id"
                        + " where a.state = 'EXPIRED' order by a.id");
        try (PreparedStatement insert = insert("agreement", models.getFirst());
                PreparedStatement second = insert("agreement_terms", terms.getFirst())) {
            for (int i = 0; i < wanted; i++) {
                Map<String, Object> copy = new LinkedHashMap<>(models.get(i % models.size()));
                Map<String, Object> person = people.get(i % people.size());
                copy.put("id", UUID.randomUUID());
                copy.put("employee_id", person.get("id"));
                copy.put("initiator_id", person.get("id"));
                copy.put("unit_id", person.get("unit_id"));
                copy.put("predecessor_id", null);
                copy.put("reference", "LOAD/" + i);
                copy.put("reference_number", i);
                copy.computeIfPresent("changed_at", spread(i));
                set(insert, copy);
                insert.addBatch();
                Map<String, Object> said = new LinkedHashMap<>(terms.get(i % terms.size()));
                said.put("agreement_id", copy.get("id"));
                set(second, said);
                second.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    second.executeBatch();
                }
            }
            insert.executeBatch();
            second.executeBatch();
        }
    }

    /** Changed at a time of its own, as real ones are. */
    private static BiFunction<String, Object, Object> spread(int number) {
        return (column, time) -> ((OffsetDateTime) time).minusMinutes(number);
    }

    private List<Map<String, Object>> rows(String select) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select)) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.put(result.getMetaData().getColumnName(c).toLowerCase(Locale.ROOT), result.getObject(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private PreparedStatement insert(String table, Map<String, Object> row) throws SQLException {
        StringJoiner marks = new StringJoiner(", ");
        row.keySet().forEach(column -> marks.add("?"));
        return connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")");
    }

    private static void set(PreparedStatement insert, Map<String, Object> row) throws SQLException {
        int column = 1;
        for (Object value : row.values()) {
            insert.setObject(column++, value);
        }
    }
}
