package ma.ittifaq.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Calls as one demo account, of the API ({@code /me}) or of any address ({@code pki/ca.crl}) of a server; redirects are
 * not followed, the API never sends one.
 */
public final class Api {

    static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI server;
    private final String authorization;

    private Api(URI server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    public static Api as(String user) {
        return at(OurServer.at(""), user);
    }

    /** With that header, whoever it names. */
    static Api with(String authorization) {
        return new Api(OurServer.at(""), authorization);
    }

    static Api asNobody() {
        return new Api(OurServer.at(""), "");
    }

    /** Of a server that is not the integration ring's. */
    public static Api at(URI server, String user) {
        return new Api(server, authorization(user));
    }

    /** By a user name and a password. */
    public static Api with(String user, String password) {
        return new Api(OurServer.at(""), basic(user, password));
    }

    /** By a personal access token. */
    public static Api bearing(String token) {
        return new Api(OurServer.at(""), "Bearer " + token);
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send("GET", path, JSON, null);
    }

    public HttpResponse<byte[]> post(String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        return post(path, body.build().toString());
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send("POST", path, JSON, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> send(String method, String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(PATIENCE)
                .method(method, content)
                .header("Accept-Language", "fr");
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            for (int i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Units of the directory, from a table. */
    public void importUnits(String csv) throws IOException, InterruptedException {
        read(send("POST", "/directory/imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** The answer, which must be a success. */
    public static JsonObject read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + text(answer));
        }
        return read(text(answer));
    }

    public static JsonObject read(String json) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The header by which a person of the demonstration signs in. */
    public static String authorization(String person) {
        return basic(person, "demo");
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private URI address(String path) {
        return server.resolve(path.startsWith("/") ? "api/v1" + path : path);
    }
}
