package ma.ittifaq.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The few words that migrations must spell differently on H2 and on PostgreSQL. */
public final class SchemaWords {
    private SchemaWords() {}

    /**
     * {@code bytes}: a column for whole documents; H2 ends {@code bytea} at one mebibyte. {@code binary}: compares text
     * code point by code point, so that an index serves searches by the beginning of a word; H2 always does.
     */
    public static Map<String, String> of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean h2 = isH2(connection);
            return Map.of("bytes", h2 ? "binary large object" : "bytea", "binary", h2 ? "" : "collate \"C\"");
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }
}
