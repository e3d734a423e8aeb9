package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Leads to an address of ours as it is written, without the name of a server: the container would put before it the name
 * that the caller gave, which is anybody's.
 */
final class OwnRedirects extends HttpServletResponseWrapper {

    OwnRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (location.startsWith("/") && !location.startsWith("//")) {
            send(location, (HttpServletResponse) getResponse());
        } else {
            super.sendRedirect(location);
        }
    }

    static void send(String location, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", location);
        response.flushBuffer();
    }
}
