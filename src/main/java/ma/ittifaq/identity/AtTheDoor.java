package ma.ittifaq.identity;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.platform.Messages;

/** A refusal at the API's door: a challenge and an RFC 9457 problem in the caller's language. */
record AtTheDoor(int status, String title, String key) {

    private static final int MOST_READ = 65_536;
    private static final int TOO_MANY = 429;

    static AtTheDoor unauthorized(String key) {
        return new AtTheDoor(HttpServletResponse.SC_UNAUTHORIZED, "problem.unauthorized", key);
    }

    static AtTheDoor forbidden(String key) {
        return new AtTheDoor(HttpServletResponse.SC_FORBIDDEN, "problem.forbidden", key);
    }

    static AtTheDoor away(String key) {
        return new AtTheDoor(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "problem.away", key);
    }

    static AtTheDoor tooMany() {
        return new AtTheDoor(TOO_MANY, "problem.too_many", "identity.too_many");
    }

    /** For people: the page that says so. */
    static void tooManyPages(HttpServletResponse response) {
        try {
            response.setHeader("Retry-After", "60");
            response.sendError(TOO_MANY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(HttpServletRequest request, HttpServletResponse response) {
        Language language = Languages.accepted(request).orElse(Language.AR);
        byte[] body = Json.createObjectBuilder()
                .add("type", "urn:ittifaq:problem:" + key)
                .add("title", Messages.text(language.locale(), "identity", title))
                .add("status", status)
                .add("detail", Messages.text(language.locale(), "identity", "problem." + key))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Ittifaq\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Ittifaq\"");
        }
        if (status == TOO_MANY) {
            response.setHeader("Retry-After", "60");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.tag());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            // Read and closed, not only flushed: what is not complete, Undertow answers once more, and complains of it.
            request.getInputStream().readNBytes(MOST_READ);
            response.getOutputStream().write(body);
            response.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
