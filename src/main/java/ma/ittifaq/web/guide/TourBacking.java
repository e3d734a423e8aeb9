package ma.ittifaq.web.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Nav;
import ma.ittifaq.web.NavItem;
import ma.ittifaq.web.Page;
import org.omnifaces.util.Faces;

/**
 * The tour of one minute through the viewer's own doors. It is offered until it was taken or left, which the browser
 * remembers for each account and its doors: whoever shares the computer has their own, and new duties are shown. After that
 * it is called from the guide.
 */
@Named
@RequestScoped
public class TourBacking {

    private static final String COOKIE = "ittifaq-tour-";
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    private Page page;

    @Inject
    private Nav nav;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private boolean wanted;

    @PostConstruct
    void open() {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]);
        wanted = Arrays.stream(cookies)
                .noneMatch(cookie -> name().equals(cookie.getName()) && doors().equals(cookie.getValue()));
        if ("/guide/tour".equals(page.getPath())) {
            remember(Faces.getResponse());
            if ("1".equals(request.getParameter("leave"))) {
                Faces.redirect("");
            }
        }
    }

    private String name() {
        return COOKIE + viewer.accountId();
    }

    private String doors() {
        return nav.getItems().stream().map(NavItem::key).collect(Collectors.joining("."));
    }

    private void remember(HttpServletResponse response) {
        Cookie cookie = new Cookie(name(), doors());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether it was neither taken nor left. */
    public boolean isWanted() {
        return wanted;
    }
}
