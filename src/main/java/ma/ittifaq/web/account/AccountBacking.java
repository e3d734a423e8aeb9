package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.identity.AccountSession;
import ma.ittifaq.identity.OwnAccount;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page of one's own account: password and sessions. */
@Named
@RequestScoped
public class AccountBacking {

    private static final Set<String> DONE = Set.of(
            "password", "ended", "token", "revoked", "factor", "unfactor", "lost", "mail", "calendar", "uncalendar");

    @Inject
    private OwnAccount account;

    @Inject
    private HttpServletRequest request;

    private List<AccountSession> sessions;
    private String present;
    private String password;
    private String again;

    public void changePassword() {
        account.changePassword(present, password, again, request);
        Faces.redirect("/account?done=password");
    }

    /** Whether there is one to change. */
    public boolean isPasswordHere() {
        return account.hasPassword(request);
    }

    /** The session is named by what was clicked, not by its place in a list that may have changed. */
    public void end() {
        Ids.of(request.getParameter("session")).ifPresent(session -> account.endSession(session, request));
        Faces.redirect("/account?done=ended");
    }

    public void signOutEverywhere() {
        account.signOutEverywhere(request);
        Faces.redirect("/login?bye=1");
    }

    public List<AccountSession> getSessions() {
        if (sessions == null) {
            sessions = account.sessions(request);
        }
        return sessions;
    }

    public UUID getCurrent() {
        return account.current(request).orElse(null);
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
