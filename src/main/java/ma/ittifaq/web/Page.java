package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ma.ittifaq.identity.Language;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Settings;

/** What every page knows of itself: its language and its address as the person sees it. */
@Named
@RequestScoped
public class Page {

    private static final Set<String> CODES = Set.of("403", "404", "429", "500", "503");
    private static final Pattern INCIDENT = Pattern.compile("E-\\d{8}-[0-9A-F]{6}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public Locale getLocale() {
        return viewer.getLocale();
    }

    public String getLanguage() {
        return viewer.getLanguage().tag();
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isArabic() {
        return viewer.getLanguage() == Language.AR;
    }

    /** The administration's name in the page's language. */
    public String getAdministration() {
        return isArabic() ? settings.administrationAr() : settings.administrationFr();
    }

    /** The address that was asked; of an error page, the address that failed. */
    public String getPath() {
        return attribute(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> attribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse("/");
    }

    /** This page in another language, with the rest of its address. */
    public String in(String language) {
        String query = attribute(RequestDispatcher.FORWARD_QUERY_STRING)
                .filter(q -> !q.isEmpty())
                .map(q -> q + "&")
                .orElse("");
        return getPath() + "?" + query + "lang=" + language;
    }

    /** How many seconds without a request end the session; 0 without one. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** In how many seconds the session ends, whatever is done; 0 without one. */
    public long getRestSeconds() {
        return viewer.sessionEnd()
                .map(end -> Duration.between(clock.instant(), end).toSeconds())
                .orElse(0L);
    }

    /** The number of the incident that led here, if one did. */
    public String getIncident() {
        return attribute(Incident.ATTRIBUTE).orElse("");
    }

    public String getTroubleCode() {
        return Optional.ofNullable(request.getParameter("code"))
                .filter(CODES::contains)
                .orElse("500");
    }

    public String getTroubleIncident() {
        return Optional.ofNullable(request.getParameter("incident"))
                .filter(i -> INCIDENT.matcher(i).matches())
                .orElse("");
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
    }
}
