package ma.ittifaq.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** Fills a stopped demo's database with copies of its ended agreements, spread over all employees. */
public final class ManyAgreements {

    private static final int BATCH = 1000;

    private ManyAgreements() {}

    public static void main(String[] args) throws SQLException {
        int wanted = Integer.parseInt(args[1]);
        try (Connection connection = DriverManager.getConnection(args[0], "ittifaq", "ittifaq")) {
            connection.setAutoCommit(false);
            List<Map<String, Object>> people = rows(connection, "select id, unit_id, ppr from employee order by ppr");
            accounts(connection, people);
            agreements(connection, people, wanted);
            connection.commit();
        }
    }

    private static void accounts(Connection connection, List<Map<String, Object>> people) throws SQLException {
        Map<String, Object> model = rows(connection, "select * from account where username = 'salma.idrissi'")
                .getFirst();
        List<Map<String, Object>> known = rows(connection, "select employee_id, username from account");
        for (Map<String, Object> person : people) {
            boolean has = known.stream()
                    .anyMatch(a -> person.get("id").equals(a.get("employee_id"))
                            || person.get("ppr").equals(a.get("username")));
            if (!has) {
                Map<String, Object> account = new LinkedHashMap<>(model);
                account.put("id", UUID.randomUUID());
                account.put("username", person.get("ppr"));
                account.put("employee_id", person.get("id"));
                try (PreparedStatement insert = insert(connection, "account", account)) {
                    set(insert, account);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void agreements(Connection connection, List<Map<String, Object>> people, int wanted)
            throws SQLException {
        List<Map<String, Object>> models = rows(connection, "select * from agreement where state = 'EXPIRED'");
        try (PreparedStatement insert = insert(connection, "agreement", models.getFirst())) {
            for (int i = 0; i < wanted; i++) {
                Map<String, Object> copy = new LinkedHashMap<>(models.get(i % models.size()));
                Map<String, Object> person = people.get(i % people.size());
                copy.put("id", UUID.randomUUID());
                copy.put("employee_id", person.get("id"));
                copy.put("initiator_id", person.get("id"));
                copy.put("unit_id", person.get("unit_id"));
                copy.put("predecessor_id", null);
                copy.put("reference", "LOAD/" + i);
                set(insert, copy);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<Map<String, Object>> rows(Connection connection, String select) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select)) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.put(
                            result.getMetaData().getColumnName(c).toLowerCase(java.util.Locale.ROOT),
                            result.getObject(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static PreparedStatement insert(Connection connection, String table, Map<String, Object> row)
            throws SQLException {
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
