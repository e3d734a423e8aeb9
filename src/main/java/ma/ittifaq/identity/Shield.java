package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * What every answer forbids to browsers, whoever writes it, and which requests of other sites nobody looks at. Set before
 * anybody is asked for a name, so that refusals have it too; pages and downloads say more of themselves.
 */
final class Shield {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

    /** What is no page loads nothing and is shown inside nothing. */
    private static final String ALONE = "default-src 'none'; frame-ancestors 'none'";

    private Shield() {}

    /** The headers of every answer. */
    static void protect(HttpServletRequest request, HttpServletResponse response) {
        String path = PublicPaths.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(),"
                        + " payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (PublicPaths.isApi(path)) {
            response.setHeader("Content-Security-Policy", ALONE);
        }
        if (!PublicPaths.isAsset(path) && !path.startsWith("/pki/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Whether the method is one that pages know; the API answers for its own. */
    static boolean knows(HttpServletRequest request) {
        return PublicPaths.isApi(PublicPaths.of(request)) || OF_PAGES.contains(request.getMethod());
    }

    /**
     * The request for the page that tells an error: Faces refuses methods that it does not know a second time, inside the
     * refusal, and the connection ends without an answer for whoever asks next on it.
     */
    static HttpServletRequest readable(HttpServletRequest request) {
        return OF_PAGES.contains(request.getMethod())
                ? request
                : new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                };
    }

    /**
     * Whether another site made the browser send this. The API takes no cookie and needs not ask. A browser says from where
     * by Sec-Fetch-Site, an older one by Origin; a programme that says neither has no session that others could abuse.
     */
    static boolean isForged(HttpServletRequest request) {
        if (LOOKING.contains(request.getMethod()) || PublicPaths.isApi(PublicPaths.of(request))) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request.getServerName());
    }

    /** By the name alone: behind a proxy the server knows neither the scheme nor the port that the browser used. */
    private static boolean isOurs(String origin, String name) {
        try {
            String host = new URI(origin).getHost();
            return host != null && host.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** A character that no text has and no database takes, in the address. */
    static boolean isBroken(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("%00") || PublicPaths.of(request).indexOf('\0') >= 0;
    }
}
