package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for pages in a session of its own, without a browser; redirects are answers here, not followed. */
final class SignedIn {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private SignedIn() {}

    static SignedIn nobody() {
        return new SignedIn();
    }

    /** By the form, with the demonstration's password. */
    static SignedIn as(String user) throws IOException, InterruptedException {
        SignedIn session = new SignedIn();
        Matcher state = VIEW_STATE.matcher(text(session.get("/login")));
        assertEquals(true, state.find(), "the form has a view state");
        HttpResponse<byte[]> in = session.post(
                "/login",
                "login=login&enter=&password=demo&username=" + encoded(user) + "&jakarta.faces.ViewState="
                        + encoded(state.group(1)));
        assertEquals(302, in.statusCode(), () -> text(in));
        return session;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** The lines of an answer that does not end, as they come. */
    Stream<String> listen(String path) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Accept", "text/event-stream").GET().build();
        HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /** Whether the answer leads to the sign-in. */
    static boolean isSentToSignIn(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/login?next=");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(OurServer.at(path)).header("Accept-Language", "fr");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
