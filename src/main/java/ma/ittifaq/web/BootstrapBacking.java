package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.ittifaq.identity.Bootstrap;
import ma.ittifaq.identity.IdentityRefusal;
import ma.ittifaq.identity.Languages;
import ma.ittifaq.platform.Messages;
import org.omnifaces.util.Faces;

/** Hands of the page behind the first start's link. */
@Named
@RequestScoped
public class BootstrapBacking {

    @Inject
    private Bootstrap bootstrap;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String username;
    private String password;
    private String again;
    private String closed;

    public void make() {
        bootstrap.claim(token, username, password, again, Languages.ofPage(request));
        Faces.redirect("/login?made=1");
    }

    /** Why the link opens nothing; empty when it does. */
    public String getClosed() {
        if (closed == null) {
            closed = refusal();
        }
        return closed;
    }

    private String refusal() {
        try {
            bootstrap.requireOpen(getToken());
            return "";
        } catch (IdentityRefusal refused) {
            return Messages.text(Languages.ofPage(request).locale(), refused);
        }
    }

    public String getToken() {
        return token == null ? request.getParameter("token") : token;
    }

    public void setToken(String token) {
        this.token = token;
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

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
