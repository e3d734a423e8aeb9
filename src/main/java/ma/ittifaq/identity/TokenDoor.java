package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.platform.Settings;

/** Personal access tokens at the API's door: {@code Authorization: Bearer}. The scope is kept here, for every call. */
@ApplicationScoped
public class TokenDoor {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private AccessTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    @Inject
    private Settings settings;

    /** The token of the header; empty when it is of another scheme. */
    static Optional<String> token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    Knock knock(String secret, HttpServletRequest request) {
        Optional<AccessToken> token = tokens.find(secret);
        Optional<Caller> caller = token.flatMap(t -> accounts.find(t.account()))
                .filter(a -> a.mayEnter(settings.demo()))
                .flatMap(callers::admit);
        if (caller.isEmpty()) {
            return new Knock.BadToken();
        }
        if (token.get().scope() == TokenScope.READ && !mayLookOnly(request)) {
            return new Knock.OutOfScope();
        }
        tokens.used(token.get());
        return new Knock.Admitted(caller.get());
    }

    /** What is open to everybody is open to every token. */
    private static boolean mayLookOnly(HttpServletRequest request) {
        return LOOKING.contains(request.getMethod()) || PublicPaths.contains(PublicPaths.of(request));
    }
}
