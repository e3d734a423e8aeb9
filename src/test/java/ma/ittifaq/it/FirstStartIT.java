package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ma.ittifaq.bench.KilledServer;
import ma.ittifaq.platform.SchemaWords;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of one's own, as it is installed: the log's link makes the administrator, and then nobody may play on it. */
class FirstStartIT {

    private static final String PASSWORD = "quatre mots faciles à retenir";
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisabledIfSystemProperty(named = "it.database", matches = "postgresql")
    void theFirstStartMakesAnAdministratorAndRefusesToBeADemoEverAfter() throws Exception {
        Path base = Path.of(System.getProperty("it.base") + "-first");
        KilledServer server = new KilledServer(Path.of(System.getProperty("jboss.home")), base);
        server.forget();
        try {
            String link = server.startEmpty().replaceFirst(".*/login/link", "login/link");
            thePageMakesTheAdministrator(KilledServer.at(link.strip()));
        } finally {
            server.kill();
        }
        try {
            assertTrue(server.startRefused().contains("holds real data"));
            assertFalse(server.isReady());
            assertEquals(404, api("chef.informatique").statusCode(), "nothing is deployed");
        } finally {
            server.kill();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "it.database", matches = "postgresql")
    void onAPostgresThatHoldsRealDataNobodyPlays() throws Exception {
        Path base = Path.of(System.getProperty("it.base") + "-first");
        String host = "jdbc:postgresql://127.0.0.1:" + System.getProperty("it.postgres.port") + "/";
        try (Connection everything = DriverManager.getConnection(host + "postgres", "postgres", "");
                Statement statement = everything.createStatement()) {
            statement.execute("create database real owner ittifaq");
        }
        PGSimpleDataSource real = new PGSimpleDataSource();
        real.setUrl(host + "real");
        real.setUser("ittifaq");
        real.setPassword("ittifaq");
        Flyway.configure()
                .dataSource(real)
                .locations("classpath:db/migration")
                .placeholders(SchemaWords.of(real))
                .load()
                .migrate();
        one(
                real,
                "insert into account (id, version, username, locale, administrator, demo, disabled, failed_attempts)"
                        + " values (gen_random_uuid(), 0, 'chef.informatique', 'fr', true, false, false, 0)"
                        + " returning username");
        KilledServer server = new KilledServer(Path.of(System.getProperty("jboss.home")), base)
                .with("ITTIFAQ_DB_DRIVER", "postgresql")
                .with("ITTIFAQ_DB_URL", host + "real");
        server.forget();
        try {
            assertTrue(server.startRefused().contains("holds real data"));
            assertFalse(server.isReady());
        } finally {
            server.kill();
        }
        assertEquals("chef.informatique", one(real, "select string_agg(username, ' ') from account"));
        assertEquals("0", one(real, "select count(*) from employee"), "nobody of the demonstration came in");
    }

    private static String one(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private void thePageMakesTheAdministrator(URI link) throws Exception {
        assertTrue(page(link).body().contains("autocomplete=\"new-password\""));
        assertTrue(page(KilledServer.at("login/link?token=guess")).body().contains("note--error"));
        HttpResponse<String> weak = post(link, "court", "court");
        assertEquals(200, weak.statusCode());
        assertTrue(weak.body().contains("12"), "says how long it must be");
        HttpResponse<String> made = post(link, PASSWORD, PASSWORD);
        assertEquals(302, made.statusCode(), made.body());
        assertTrue(made.headers().firstValue("Location").orElse("").endsWith("/login?made=1"));
        HttpResponse<String> me = api("chef.informatique");
        assertEquals(200, me.statusCode());
        assertTrue(me.body().contains("ADMINISTRATOR"), me.body());
        assertTrue(page(link).body().contains("note--error"), "the link works once");
        assertEquals(401, api("salma.idrissi").statusCode());
    }

    private HttpResponse<String> page(URI address) throws IOException, InterruptedException {
        HttpRequest get =
                HttpRequest.newBuilder(address).header("Accept-Language", "fr").build();
        return http.send(get, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI link, String password, String again)
            throws IOException, InterruptedException {
        Map<String, String> fields = Map.of(
                "link", "link",
                "jakarta.faces.ViewState", "stateless",
                "token", link.getQuery().substring("token=".length()),
                "username", "chef.informatique",
                "password", password,
                "again", again,
                "make", "make");
        String form = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "fr")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> api(String user) throws IOException, InterruptedException {
        HttpRequest me = HttpRequest.newBuilder(KilledServer.at("api/v1/me"))
                .header("Authorization", Api.basic(user, PASSWORD))
                .build();
        return http.send(me, BodyHandlers.ofString());
    }
}
