package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ma.ittifaq.identity.AccessToken;
import ma.ittifaq.identity.OwnAccount;
import ma.ittifaq.identity.TokenScope;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.ShownOnce;
import org.omnifaces.util.Faces;

/** Hands of the part of one's account that makes and revokes tokens of the API. */
@Named
@RequestScoped
public class TokenForm {

    private static final String SECRET = "token";
    private static final List<Integer> LIVES = List.of(30, 90, 365);

    @Inject
    private OwnAccount account;

    @Inject
    private ShownOnce shown;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<AccessToken> tokens;
    private String secret;
    private String name;
    private String scope;
    private String days;
    private String password;

    public void make() {
        shown.keep(SECRET, account.issueToken(name, chosenScope(), life(), password, request));
        Faces.redirect("/account?done=token#tokens");
    }

    /** The token is named by what was clicked, not by its place in a list that may have changed. */
    public void revoke() {
        Ids.of(request.getParameter("token")).ifPresent(token -> account.revokeToken(token, request));
        Faces.redirect("/account?done=revoked");
    }

    private TokenScope chosenScope() {
        return Constants.of(TokenScope.class, scope).orElse(null);
    }

    private Duration life() {
        return LIVES.stream()
                .filter(l -> l.toString().equals(days))
                .findFirst()
                .map(Duration::ofDays)
                .orElse(null);
    }

    public List<AccessToken> getTokens() {
        if (tokens == null) {
            tokens = account.tokens(request);
        }
        return tokens;
    }

    public boolean isOver(AccessToken token) {
        return !clock.instant().isBefore(token.expiresAt());
    }

    /** The fresh token, on the page that follows the click that made it and never again. */
    public String getSecret() {
        if (secret == null) {
            secret = shown.take(SECRET);
        }
        return secret;
    }

    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    public List<Integer> getLives() {
        return LIVES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
