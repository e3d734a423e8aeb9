package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What is open to everybody. Everything that is not named here asks for a name: the list is the exception. */
final class PublicPaths {

    private static final Set<String> EXACT = Set.of(
            "/login",
            "/login.xhtml",
            "/verify",
            "/verify.xhtml",
            "/favicon.ico",
            "/api/v1/openapi.json",
            "/api/v1/verifications");

    private static final List<String> ASSETS = List.of("/jakarta.faces.resource/", "/resources/");

    private static final List<String> BELOW =
            List.of("/login/", "/verify/", "/pki/", "/calendar/", "/api/v1/verifications/", "/api/v1/schemas/");

    private PublicPaths() {}

    static boolean contains(String path) {
        return EXACT.contains(path) || isAsset(path) || BELOW.stream().anyMatch(path::startsWith);
    }

    /** Style sheets, scripts and fonts: the same for everybody, nobody's identity is looked up for them. */
    static boolean isAsset(String path) {
        return ASSETS.stream().anyMatch(path::startsWith);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** The path as the container resolved it: decoded, without path parameters and dot segments. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
