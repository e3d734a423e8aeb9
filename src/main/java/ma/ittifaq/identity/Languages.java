package ma.ittifaq.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language a request is answered in. */
public final class Languages {

    private static final String NAME = "lang";
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Languages() {}

    /** Pages: what was chosen by hand, then the account's, then the browser's; Arabic when nobody says. */
    public static Language ofPage(HttpServletRequest request) {
        return chosen(request)
                .or(() -> Caller.of(request).map(Caller::language))
                .or(() -> accepted(request))
                .orElse(Language.AR);
    }

    /** API: what the call accepts, then the account's. */
    public static Language ofCall(HttpServletRequest request) {
        return accepted(request)
                .or(() -> Caller.of(request).map(Caller::language))
                .orElse(Language.AR);
    }

    /** Keeps a choice made by hand, for the session and for the next visit. */
    public static void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(NAME, language);
        }
        Cookie cookie = new Cookie(NAME, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(NAME);
        return kept instanceof Language language ? Optional.of(language) : fromCookie(request);
    }

    private static Optional<Language> fromCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> NAME.equals(c.getName()))
                .flatMap(c -> Language.of(c.getValue()).stream())
                .findFirst();
    }

    /** The best of the header Accept-Language that we speak; empty without the header. */
    static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap((Locale l) -> Language.of(l).stream())
                .findFirst();
    }
}
