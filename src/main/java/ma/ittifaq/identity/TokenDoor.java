package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.identity.oidc.OidcAnswer;
import ma.ittifaq.identity.oidc.OidcBearer;
import ma.ittifaq.identity.oidc.OidcPerson;
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

    @Inject
    private OidcBearer provider;

    @Inject
    private OutsidePeople people;

    @Inject
    private ApiSignIns signIns;

    @Inject
    private Clock clock;

    /** The token of the header; empty when it is of another scheme. */
    static Optional<String> token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    Knock knock(String secret, HttpServletRequest request) {
        return provider.isSet() && !secret.startsWith(AccessTokens.MARK)
                ? theirs(secret, request)
                : ours(secret, request);
    }

    /** A token of the administration's identity provider; when it says that the person was just asked, that is a proof. */
    private Knock theirs(String token, HttpServletRequest request) {
        return switch (provider.read(token)) {
            case OidcAnswer.Named(OidcPerson person) -> named(person, request);
            case OidcAnswer.Refused refused -> new Knock.BadToken();
            case OidcAnswer.Untimely untimely -> new Knock.BadToken();
            case OidcAnswer.Away away -> new Knock.Away();
        };
    }

    private Knock named(OidcPerson person, HttpServletRequest request) {
        try {
            Account account = people.admit(person);
            person.provedAt()
                    .filter(at -> !at.isAfter(clock.instant().plus(FreshProof.LIFE)))
                    .ifPresent(at -> new FreshProof(account.id(), at, at).show(request));
            Optional<Caller> caller = callers.admit(account);
            caller.ifPresent(c -> signIns.tell(account, ApiSignIns.By.PROVIDER, request.getRemoteAddr()));
            return caller.<Knock>map(Knock.Admitted::new).orElseGet(Knock.BadToken::new);
        } catch (IdentityRefusal nobody) {
            return "identity.stranger".equals(nobody.key()) ? new Knock.Stranger() : new Knock.BadToken();
        }
    }

    private Knock ours(String secret, HttpServletRequest request) {
        Optional<AccessToken> token = tokens.find(secret);
        Optional<Account> account =
                token.flatMap(t -> accounts.find(t.account())).filter(a -> a.mayEnter(settings.demo()));
        Optional<Caller> caller = account.flatMap(callers::admit);
        if (caller.isEmpty()) {
            return new Knock.BadToken();
        }
        if (token.get().scope() == TokenScope.READ && !mayLookOnly(request)) {
            return new Knock.OutOfScope();
        }
        tokens.used(token.get(), account.get());
        return new Knock.Admitted(caller.get());
    }

    /** What is open to everybody is open to every token. */
    private static boolean mayLookOnly(HttpServletRequest request) {
        return LOOKING.contains(request.getMethod()) || PublicPaths.contains(PublicPaths.of(request));
    }
}
