package ma.ittifaq.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Audits the books: states, histories, journal, acts, numbers, signatures and archive must tell one story. It knows the
 * tables only and none of our classes. Each check is one statement, so that it sees one moment of a running server.
 */
public final class Books {
    private static final String BEFORE = "('DRAFT', 'RETURNED', 'AWAITING_EMPLOYEE_CONSENT', 'IN_REVIEW',"
            + " 'AWAITING_HR_VISA', 'AWAITING_SECURITY_VISA', 'WITHDRAWN', 'REFUSED', 'LAPSED')";
    private static final String RECORDS =
            "('SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDING', 'TERMINATED', 'EXPIRED', 'SUPERSEDED', 'REFUSED')";
    private static final String TEXTS = "(select count(*) from act t where t.agreement_id = a.id"
            + " and t.kind = 'AGREEMENT' and t.status = 'CURRENT')";
    /** Moves as the journal tells them: the agreement and the kind, read out of the canonical form. */
    private static final String TOLD =
            "(select substring(e.canonical from position('\"agreement\":\"' in e.canonical) + 13 for 36) agreement,"
                    + " substring(e.canonical from position('\"kind\":\"agreement.' in e.canonical) + 18 for"
                    + " position('\",\"onBehalfOf' in e.canonical) - position('\"kind\":\"agreement.' in e.canonical) -"
                    + " 18) action from journal_entry e where position('\"kind\":\"agreement.' in e.canonical) > 0)";

    private static final Map<String, String> CHECKS = new LinkedHashMap<>();

    static {
        check("its history has a gap", """
            select agreement_id from agreement_move group by agreement_id
            having count(*) <> max(sequence) or min(sequence) <> 1\
            """);
        check("a move starts where the one before did not end", """
            select m.agreement_id from agreement_move m join agreement_move p
            on p.agreement_id = m.agreement_id and p.sequence = m.sequence - 1 where m.from_state <> p.to_state\
            """);
        check("its state is not where its history ends", """
            select a.id from agreement a left join agreement_move m on m.agreement_id = a.id
            and m.sequence = (select max(l.sequence) from agreement_move l where l.agreement_id = a.id)
            where m.to_state is null or m.to_state <> a.state\
            """);
        check(
                "the journal tells another number of its moves",
                "select a.id from agreement a left join (select agreement, count(*) told from " + TOLD
                        + " t group by agreement) j on j.agreement = cast(a.id as varchar(36)) where coalesce(j.told,"
                        + " 0) <> (select count(*) from agreement_move m where m.agreement_id = a.id)");
        check(
                "a move is not in the journal",
                "select m.agreement_id from agreement_move m left join " + TOLD
                        + " t on t.agreement = cast(m.agreement_id as varchar(36)) and t.action = lower(m.action)"
                        + " where t.agreement is null");
        check(
                "frozen without exactly one text",
                "select a.id from agreement a where a.state not in " + BEFORE + " and " + TEXTS + " <> 1");
        check(
                "a text stands although it is not frozen",
                "select a.id from agreement a where a.state in " + BEFORE + " and " + TEXTS + " <> 0");
        check("the act's newest bytes are not its last revision", """
            select a.id from act a where not exists (select 1 from act_revision r where r.act_id = a.id
            and r.sha256 = a.sha256 and r.sequence = (select count(*) from act_revision c where c.act_id = a.id))\
            """);
        check("the act's signatures are not its revisions", """
            select a.id from act a where (select count(*) from act_revision r where r.act_id = a.id) <>
            1 + (select count(*) from act_signature s where s.act_id = a.id)\
            """);
        check("the standing text's signatures are not the moves that signed it", """
            select a.id from act a where a.kind = 'AGREEMENT' and a.status = 'CURRENT' and
            (select count(*) from act_signature s where s.act_id = a.id and s.step <> 'SEAL') <>
            (select count(*) from agreement_move m where m.agreement_id = a.agreement_id and m.action = 'SIGN'
            and m.sequence > (select max(f.sequence) from agreement_move f where f.agreement_id = a.agreement_id
            and f.to_state = 'AWAITING_EMPLOYEE_SIGNATURE' and f.from_state <> f.to_state))\
            """);
        check("a batch says signed what nobody signed", """
            select i.id from signing_batch_item i where i.outcome = 'SIGNED' and not exists
            (select 1 from act_signature s where s.sha256 = i.sha256 and s.signer_id =
            (select b.signer_id from signing_batch b where b.id = i.batch_id))\
            """);
        check("one signature is the result of several documents of batches", """
            select min(cast(i.id as varchar(36))) from signing_batch_item i where i.sha256 is not null
            group by i.sha256 having count(*) > 1\
            """);
        check("the unit's numbers have a gap", """
            select c.unit_code from reference_counter c where c.last_given <> (select count(*) from act a
            where a.reference like c.unit_code || '/' || c.counted_year || '/%')\
            """);
        check(
                "the archive has no record of it, or in another state",
                "select a.id from agreement a where a.state in "
                        + RECORDS + " and not exists (select 1 from archive_record r where r.agreement_id = a.id"
                        + " and r.state = a.state)");
        check("the journal entry neither waits nor is chained, or both", """
            select e.id from journal_entry e
            where (select count(*) from journal_link l where l.entry_id = e.id) +
            (select count(*) from journal_pending p where p.entry_id = e.id) <> 1\
            """);
    }

    private Books() {}

    private static void check(String fault, String query) {
        CHECKS.put(fault, query);
    }

    /** Every fault, with the id of what it is about; empty when the books are right. */
    public static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> check : CHECKS.entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(check.getValue())) {
                while (rows.next()) {
                    faults.add(rows.getString(1) + ": " + check.getKey());
                }
            }
        }
        chain(connection, faults);
        return faults;
    }

    /** Recomputes the journal's chain by its published rule. */
    private static void chain(Connection connection, List<String> faults) throws SQLException {
        String hash = "0".repeat(64);
        long sequence = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select l.sequence, e.canonical, l.hash from journal_link l"
                        + " join journal_entry e on e.id = l.entry_id order by l.sequence")) {
            while (rows.next()) {
                hash = sha256(hash + '\n' + rows.getString(2));
                sequence++;
                if (rows.getLong(1) != sequence || !rows.getString(3).equals(hash)) {
                    faults.add(rows.getLong(1) + ": the journal's chain is broken here");
                    return;
                }
            }
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
