package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
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

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private SignedIn() {}

    static SignedIn nobody() {
        return new SignedIn();
    }

    /** By the form, with the demonstration's password. */
    static SignedIn as(String user) throws IOException, InterruptedException {
        SignedIn session = new SignedIn();
        HttpResponse<byte[]> in = session.enter("/login", user, "demo");
        assertEquals(302, in.statusCode(), () -> text(in));
        return session;
    }

    /** What the sign-in answers to somebody who wants to go there afterwards. */
    static HttpResponse<byte[]> answerOf(String user, String next) throws IOException, InterruptedException {
        return new SignedIn().enter("/login?next=" + encoded(next), user, "demo");
    }

    /** Tries it with any password. */
    static void attempt(String user, String password) throws IOException, InterruptedException {
        new SignedIn().enter("/login", user, password);
    }

    private HttpResponse<byte[]> enter(String form, String user, String password)
            throws IOException, InterruptedException {
        Matcher state = VIEW_STATE.matcher(text(get(form)));
        assertEquals(true, state.find(), "the form has a view state");
        return post(
                form,
                "login=login&enter=&password=" + encoded(password) + "&username=" + encoded(user)
                        + "&jakarta.faces.ViewState=" + encoded(state.group(1)));
    }

    /** The secret of the session; empty where there is none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
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

    HttpResponse<byte[]> post(String path, String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
        return http.send(request(path).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
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
