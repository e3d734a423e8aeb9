package ma.ittifaq.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Keycloak of the test's own, with the realm of a resource; what it says is in {@code target/keycloak.log}. */
final class Keycloak implements AutoCloseable {

    static final String PASSWORD = "mot du realm";
    private static final int PORT = Integer.getInteger("it.keycloak.port");
    private static final URI REALM = URI.create("http://127.0.0.1:" + PORT + "/realms/agents/");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Of the distribution that the build unpacked. */
    static Keycloak start(Path home, URI application) throws IOException, InterruptedException {
        Path realms = Files.createDirectories(home.resolve("data/import"));
        String realm = new String(
                Keycloak.class.getResourceAsStream("/agents-realm.json").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                realms.resolve("agents-realm.json"),
                realm.replace("${home}", application.toString().replaceFirst("/$", "")));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + PORT,
                "--cache=local",
                "--health-enabled=false",
                "--db=dev-mem"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        Keycloak started = new Keycloak(builder.start());
        started.await();
        return started;
    }

    private void await() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Keycloak did not start, see target/keycloak.log");
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            HttpRequest known = HttpRequest.newBuilder(REALM.resolve(".well-known/openid-configuration"))
                    .build();
            return http.send(known, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** An access token for the API, for a programme that a person trusts with their password. */
    String token(String user) throws IOException, InterruptedException {
        return exchanged("grant_type=password&client_id=programme&scope=openid&username=" + user + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
    }

    /** Where a programme sends the person's browser, that they are asked themselves. */
    String asking(URI back) {
        return REALM.resolve("protocol/openid-connect/auth?client_id=programme&response_type=code&scope=openid"
                        + "&prompt=login&max_age=0&redirect_uri=" + back)
                .toString();
    }

    /** The access token for what the browser came back with; it says when the person was asked. */
    String token(URI back, String code) throws IOException, InterruptedException {
        return exchanged("grant_type=authorization_code&client_id=programme&redirect_uri=" + back + "&code=" + code);
    }

    private String exchanged(String form) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(REALM.resolve("protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = http.send(asked, BodyHandlers.ofString()).body();
        return new ObjectMapper().readTree(answer).get("access_token").asText();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
