package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.identity.Doors;
import ma.ittifaq.identity.Notices;
import ma.ittifaq.identity.SignIn;
import org.omnifaces.util.Faces;

/** Hands of the sign-in page. */
@Named
@RequestScoped
public class LoginBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Doors doors;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    public void enter() {
        String landing = signIn.landing(request.getParameter("next"));
        if (!signIn.signIn(username, password, request)) {
            Faces.redirect("/login/code?next=%s", landing);
            return;
        }
        Faces.redirect(notices.before(landing, request));
    }

    /** They come from a page of ours with a session that has ended meanwhile. */
    public boolean isExpired() {
        boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return request.getParameter("ended") != null || gone && request.getParameter("next") != null;
    }

    /** Where they sign in at the administration's identity provider instead, on the way to the same page. */
    public String getOutside() {
        String landing = signIn.landing(request.getParameter("next"));
        return "/login/outside?next=" + URLEncoder.encode(landing, StandardCharsets.UTF_8);
    }

    /** Whether some password opens. */
    public boolean isByPassword() {
        return doors.isByPassword();
    }

    public boolean isSignedOut() {
        return request.getParameter("bye") != null;
    }

    /** They have just made the administrator's account. */
    public boolean isMade() {
        return request.getParameter("made") != null;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
