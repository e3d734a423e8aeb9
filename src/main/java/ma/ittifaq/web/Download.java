package ma.ittifaq.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A file for whoever may have it: kept nowhere on the way, and taken by the browser for nothing but what it is.
 *
 * @param name of plain characters, with its ending
 */
public record Download(String type, String name, byte[] bytes) {

    private static final String ALONE = "default-src 'none'; frame-ancestors 'none'";

    /** The browser's own viewer shows it inside our pages, and nobody else's. */
    private static final String INSIDE =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static Download pdf(String name, byte[] bytes) {
        return new Download("application/pdf", name, bytes);
    }

    public static Download png(String name, byte[] bytes) {
        return new Download("image/png", name, bytes);
    }

    public static Download csv(String name, byte[] bytes) {
        return new Download("text/csv; charset=UTF-8", name, bytes);
    }

    /** To be saved; what is not there is not found. */
    public static void save(Optional<Download> file, HttpServletResponse response) throws IOException {
        if (file.isPresent()) {
            file.get().save(response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void save(HttpServletResponse response) throws IOException {
        begin(type, name, response);
        write(response);
    }

    /** To be looked at. */
    public void show(HttpServletResponse response) throws IOException {
        head(type, "inline", name, INSIDE, response);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        write(response);
    }

    /** Says what comes, to be saved, before it is made bit by bit. */
    public static void begin(String type, String name, HttpServletResponse response) {
        head(type, "attachment", name, ALONE, response);
    }

    private static void head(
            String type, String disposition, String name, String policy, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
    }

    private void write(HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
