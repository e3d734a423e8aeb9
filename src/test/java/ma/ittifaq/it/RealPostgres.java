package ma.ittifaq.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * In the profile {@code postgres}: a real PostgreSQL for the whole run, there before Arquillian starts the server and
 * gone after it stopped. The server learns of it by its environment alone, as in production.
 */
public final class RealPostgres implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"postgresql".equals(System.getProperty("it.database"))) {
            return;
        }
        int port = Integer.getInteger("it.postgres.port");
        try {
            mustBeFree(port);
            postgres = EmbeddedPostgres.builder().setPort(port).start();
            createDatabase();
        } catch (IOException impossible) {
            throw new UncheckedIOException("no PostgreSQL on port " + port, impossible);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Else the tests would run on somebody else's database, and this would look like success. */
    private static void mustBeFree(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ittifaq login password 'ittifaq'");
            statement.execute("create role ittifaq_app login password 'ittifaq'");
            statement.execute("create database ittifaq owner ittifaq");
        }
    }
}
