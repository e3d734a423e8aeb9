package ma.ittifaq.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody of the demonstration who calls the API of a server. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI api;
    private final String authorization;

    public Caller(URI server, String person) {
        this.api = server.resolve("api/v1/");
        this.authorization = authorization(person);
    }

    /** The header by which a person of the demonstration signs in. */
    public static String authorization(String person) {
        byte[] pair = (person + ":demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.build().toString()))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    /** The answer, which must be a success. */
    public static JsonObject read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return read(answer.body());
    }

    public static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Language", "fr")
                .header("Authorization", authorization);
    }
}
