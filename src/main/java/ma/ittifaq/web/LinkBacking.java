package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Claiming;
import ma.ittifaq.identity.IdentityRefusal;
import ma.ittifaq.identity.Languages;
import ma.ittifaq.identity.Offered;
import ma.ittifaq.platform.Messages;
import org.omnifaces.util.Faces;

/** Hands of the page behind a one-time link: the first administrator's, an invitation's, a lost password's. */
@Named
@RequestScoped
public class LinkBacking {

    @Inject
    private Claiming claiming;

    @Inject
    private Directory directory;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String username;
    private String password;
    private String again;
    private Offered offered;
    private String closed;

    public void make() {
        claiming.claim(token, username, password, again, Languages.ofPage(request));
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
            offered = claiming.open(getToken());
            return "";
        } catch (IdentityRefusal refused) {
            return Messages.text(Languages.ofPage(request).locale(), refused);
        }
    }

    /** What the link is for: {@code first}, {@code new}, {@code lost} or {@code nothing}; the page's words go by it. */
    public String getKind() {
        if (!getClosed().isEmpty()) {
            return "nothing";
        }
        if (offered.person().isEmpty()) {
            return "first";
        }
        return offered.username().isPresent() ? "lost" : "new";
    }

    /** The person whom the link was made for. */
    public String getPerson() {
        return getClosed().isEmpty()
                ? offered.person()
                        .flatMap(directory::find)
                        .map(e -> words.name(e.name()))
                        .orElse("")
                : "";
    }

    public String getToken() {
        return token == null ? request.getParameter("token") : token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** The account's, where it has one. */
    public String getUsername() {
        return getClosed().isEmpty() ? offered.username().orElse(username) : username;
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
