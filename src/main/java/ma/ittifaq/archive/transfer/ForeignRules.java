package ma.ittifaq.archive.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Rules by which another house kept its records. They come in with those, which refer to them, and never rule here: that
 * takes two people of this house for a rule of retention, and a publication for a policy.
 */
final class ForeignRules {
    private ForeignRules() {}

    /** Changes what is about to be written, so that it is history and nothing else. */
    static void disarm(Connection connection, String table, Map<String, Object> values) throws SQLException {
        if (table.equals("telework_policy")) {
            values.put("brought", true);
        } else if (table.equals("retention_rule")) {
            values.put("status", "BROUGHT");
            values.put("edition", edition(connection, values));
        }
    }

    /** Its own number where nobody has it here, or else the next one. */
    private static int edition(Connection connection, Map<String, Object> values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select coalesce(max(edition), 0) + 1,"
                + " coalesce(sum(case when edition = ? then 1 else 0 end), 0) from retention_rule where series = ?")) {
            int own = ((Number) values.get("edition")).intValue();
            select.setInt(1, own);
            select.setObject(2, values.get("series"));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getInt(2) == 0 ? own : found.getInt(1);
            }
        }
    }
}
