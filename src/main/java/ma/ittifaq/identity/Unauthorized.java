package ma.ittifaq.identity;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.platform.Messages;

/** The 401 of the API: a challenge and an RFC 9457 problem in the caller's language. */
final class Unauthorized {

    private Unauthorized() {}

    static void send(String key, HttpServletRequest request, HttpServletResponse response) {
        Language language = Languages.accepted(request).orElse(Language.AR);
        byte[] body = Json.createObjectBuilder()
                .add("type", "urn:ittifaq:problem:" + key)
                .add("title", Messages.text(language.locale(), "identity", "problem.unauthorized"))
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", Messages.text(language.locale(), "identity", "problem." + key))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ittifaq\", charset=\"UTF-8\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.tag());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
