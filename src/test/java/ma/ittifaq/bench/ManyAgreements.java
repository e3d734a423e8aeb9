package ma.ittifaq.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.archive.Indexing;

/**
 * Fills a stopped demonstration's database with copies of its ended agreements and their moves, over three years and
 * {@value #PEOPLE} more people; every {@value #IN_FORCE}th is in force today. It writes by SQL, here and nowhere else;
 * every employee gets an account because one person cannot have two drafts at once.
 */
final class ManyAgreements {

    private static final int BATCH = 1000;
    private static final int PEOPLE = 5000;
    private static final int IN_FORCE = 25;
    private static final int MINUTES_APART = 15;

    private final Connection connection;

    ManyAgreements(Connection connection) {
        this.connection = connection;
    }

    /** Adds {@code wanted} agreements, and an account for every employee who has none, with the demonstration's password. */
    void fill(int wanted) throws SQLException {
        connection.setAutoCommit(false);
        accounts(people());
        newcomers();
        agreements(people(), wanted);
        connection.commit();
    }

    private List<Map<String, Object>> people() throws SQLException {
        return rows("""
            select id, unit_id, ppr, cnie_hash, first_name_ar || ' ' || last_name_ar as name_ar,
                first_name_fr || ' ' || last_name_fr as name_fr
            from employee order by ppr
            """);
    }

    /** Colleagues of the people who are there, in the same units, with numbers and without cards of their own. */
    private void newcomers() throws SQLException {
        List<Map<String, Object>> models = rows("select * from employee where left_on is null order by ppr");
        try (PreparedStatement insert = insert("employee", models.getFirst())) {
            for (int i = 0; i < PEOPLE; i++) {
                Map<String, Object> copy = new LinkedHashMap<>(models.get(i % models.size()));
                copy.put("id", UUID.randomUUID());
                copy.put("ppr", Integer.toString(9_000_000 + i));
                copy.put("cnie", null);
                copy.put("cnie_hash", null);
                copy.put("email", null);
                set(insert, copy);
                insert.addBatch();
            }
            insert.executeBatch();
        }
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
        List<Map<String, Object>> terms = besides("agreement_terms");
        List<Map<String, Object>> records = besides("archive_record");
        Map<Object, List<Map<String, Object>>> moves =
                besides("agreement_move").stream().collect(Collectors.groupingBy(move -> move.get("agreement_id")));
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement insert = insert("agreement", models.getFirst());
                PreparedStatement second = insert("agreement_terms", terms.getFirst());
                PreparedStatement third = insert("archive_record", records.getFirst());
                PreparedStatement fourth = insert(
                        "agreement_move", moves.values().iterator().next().getFirst());
                PreparedStatement fifth = connection.prepareStatement(
                        "insert into agreement_milestone (agreement_id, equipped) values (?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "insert into archive_word (word, recorded_at, record_id) values (?, ?, ?)")) {
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
                Duration later = Duration.between((OffsetDateTime) copy.get("changed_at"), now)
                        .minusMinutes((long) i * MINUTES_APART);
                move(copy, later, "changed_at");
                boolean inForce = i % IN_FORCE == 0;
                if (inForce) {
                    copy.put("state", "ACTIVE");
                    copy.put("starts_on", now.toLocalDate().minusDays(1 + i % 300));
                    copy.put("ends_on", now.toLocalDate().plusDays(1 + i % 300));
                    copy.put("telework_days", 1 << i % 5 | 1 << (i + 2) % 5);
                    fifth.setObject(1, copy.get("id"));
                    fifth.setBoolean(2, i % 2 == 0);
                    fifth.addBatch();
                }
                set(insert, copy);
                insert.addBatch();
                for (Map<String, Object> made :
                        moves.get(models.get(i % models.size()).get("id"))) {
                    if (!inForce || !"EXPIRED".equals(made.get("to_state"))) {
                        Map<String, Object> again = new LinkedHashMap<>(made);
                        again.put("id", UUID.randomUUID());
                        again.put("agreement_id", copy.get("id"));
                        move(again, later, "made_at");
                        set(fourth, again);
                        fourth.addBatch();
                    }
                }
                Map<String, Object> said = new LinkedHashMap<>(terms.get(i % terms.size()));
                said.put("agreement_id", copy.get("id"));
                set(second, said);
                second.addBatch();
                Map<String, Object> kept = filed(records.get(i % records.size()), copy, person);
                set(third, kept);
                third.addBatch();
                index(words, kept);
                if (i % BATCH == BATCH - 1 || i == wanted - 1) {
                    for (PreparedStatement statement : List.of(insert, second, third, fourth, fifth, words)) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into archive_vocabulary select distinct word from archive_word"
                    + " where word >= 'a' or word >= '0' and word < ':' on conflict do nothing");
        }
        connection.commit();
    }

    /** Rows of another table about the agreements that are copied, in the same order. */
    private List<Map<String, Object>> besides(String table) throws SQLException {
        return rows("select t.* from " + table + " t join agreement a on a.id = t.agreement_id"
                + " where a.state = 'EXPIRED' order by a.id");
    }

    private static Map<String, Object> filed(
            Map<String, Object> model, Map<String, Object> agreement, Map<String, Object> person) {
        Map<String, Object> kept = new LinkedHashMap<>(model);
        kept.put("agreement_id", agreement.get("id"));
        kept.put("reference", agreement.get("reference"));
        kept.put("recorded_at", agreement.get("changed_at"));
        for (String own : List.of("ppr", "cnie_hash", "name_ar", "name_fr")) {
            kept.put(own, person.get(own));
        }
        return kept;
    }

    /** Without it the archive's own check would find, and tell, a flaw for every agreement while figures are taken. */
    private static void index(PreparedStatement words, Map<String, Object> kept) throws SQLException {
        Set<String> all = Indexing.words(
                (String) kept.get("unit_path"),
                day(kept.get("starts_on")),
                day(kept.get("ends_on")),
                (String) kept.get("legal_references"),
                (String) kept.get("clause_set"),
                (String) kept.get("name_ar"),
                (String) kept.get("name_fr"),
                (String) kept.get("ppr"),
                (String) kept.get("reference"));
        for (String word : all) {
            words.setString(1, word);
            words.setObject(2, kept.get("recorded_at"));
            words.setObject(3, kept.get("agreement_id"));
            words.addBatch();
        }
    }

    private static void move(Map<String, Object> row, Duration later, String column) {
        row.computeIfPresent(column, (name, time) -> ((OffsetDateTime) time).plus(later));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
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
