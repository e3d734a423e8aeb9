package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends somebody without a session to the sign-in form, and remembers where they wanted to go. */
final class ToLogin {

    private ToLogin() {}

    static void send(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String login = request.getContextPath() + "/login?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                redirectAjax(login, response);
            } else {
                OwnRedirects.send(login, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A redirect status would be followed by the script behind the page; Faces wants to be told in its own words. */
    private static void redirectAjax(String login, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + login.replace("&", "&amp;") + "\"/></partial-response>");
        response.flushBuffer();
    }
}
