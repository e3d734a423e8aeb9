package ma.ittifaq.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The same on a real PostgreSQL, which is started for it; no server. */
class GrantsIT {

    @Test
    void theJournalIsAppendOnlyByPrivilege() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role ittifaq login password 'ittifaq'");
                statement.execute("create role ittifaq_app login password 'ittifaq'");
                statement.execute("create database ittifaq owner ittifaq");
            }
            GrantsTest.check(user(postgres, "ittifaq"), user(postgres, "ittifaq_app"));
        }
    }

    private static PGSimpleDataSource user(EmbeddedPostgres postgres, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName("ittifaq");
        source.setUser(name);
        source.setPassword("ittifaq");
        return source;
    }
}
