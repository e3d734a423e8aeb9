package ma.ittifaq.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls as one demo account, of the API ({@code /me}) or of any address ({@code pki/ca.crl}); redirects are not followed, the API never sends one. */
final class Api {

    static final String JSON = "application/json";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String user;

    private Api(String user) {
        this.user = user;
    }

    static Api as(String user) {
        return new Api(user);
    }

    static Api asNobody() {
        return new Api("");
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send("GET", path, JSON, null);
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send("POST", path, JSON, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> send(String method, String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, content).header("Accept-Language", "fr");
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (!user.isEmpty()) {
            request.header("Authorization", basic(user, "demo"));
        }
        if (headers.length > 0) {
            for (int i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static URI address(String path) {
        return OurServer.at(path.startsWith("/") ? "api/v1" + path : path);
    }
}
