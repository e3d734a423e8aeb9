package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Boundary of one's own account: password, sessions, tokens. What matters asks for the present password. */
@ApplicationScoped
public class OwnAccount {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_TOKENS = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Deeds deeds;

    @Inject
    private Clock clock;

    /** Ends every other session; this one goes on. */
    public void changePassword(String present, String password, String again, HttpServletRequest request) {
        if (!hasPassword(request)) {
            throw IdentityRefusal.passwordElsewhere();
        }
        Account account = proved(request, present);
        PasswordRule.require(password, again, account.username());
        if (password.equals(present)) {
            throw IdentityRefusal.passwordSame();
        }
        deeds.changePassword(account.id(), passwords.hash(password), Origin.of(request))
                .open(request);
    }

    /** Whether a password is kept here; otherwise the administration's own servers know it. */
    public boolean hasPassword(HttpServletRequest request) {
        return credentials.keepsPassword(of(request));
    }

    /** Whether a password opens the account, kept here or by the administration's directory. */
    public boolean isByPassword(HttpServletRequest request) {
        return credentials.knowsPassword(of(request));
    }

    /** Whether the person has just signed in once more at the identity provider, for one act. */
    public boolean isFresh(HttpServletRequest request) {
        return fresh(of(request), request).isPresent();
    }

    public List<AccountSession> sessions(HttpServletRequest request) {
        return sessions.of(of(request).id());
    }

    /** The session that the request is part of. */
    public Optional<UUID> current(HttpServletRequest request) {
        return SessionKey.in(request).map(SessionKey::session);
    }

    public void endSession(UUID session, HttpServletRequest request) {
        deeds.endSession(of(request), session);
    }

    /** Wherever it is, here too. */
    public void signOutEverywhere(HttpServletRequest request) {
        deeds.signOutEverywhere(of(request));
    }

    public List<AccessToken> tokens(HttpServletRequest request) {
        return tokens.of(of(request).id());
    }

    /** The token itself, told only now. */
    public String issueToken(
            String name, TokenScope scope, Duration life, String password, HttpServletRequest request) {
        String named = name == null ? "" : name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME || scope == null || life == null) {
            throw IdentityRefusal.tokenIncomplete();
        }
        Account account = proved(request, password);
        if (tokens.of(account.id()).size() >= MOST_TOKENS) {
            throw IdentityRefusal.tokensMany(MOST_TOKENS);
        }
        return tokens.issue(account, named, scope, life);
    }

    public void revokeToken(UUID token, HttpServletRequest request) {
        tokens.revoke(of(request), token);
    }

    /** The account, when the password is its own or its person has just signed in once more at the identity provider. */
    Account proved(HttpServletRequest request, String password) {
        Account account = of(request);
        if ((password == null || password.isEmpty()) && spent(account, request)) {
            return account;
        }
        if (!credentials.knowsPassword(account)) {
            throw IdentityRefusal.proofNeeded();
        }
        return credentials.check(Optional.of(account), password).orRefuse(IdentityRefusal::wrongPassword);
    }

    private boolean spent(Account account, HttpServletRequest request) {
        Optional<FreshProof> proof = fresh(account, request);
        FreshProof.forget(request);
        return proof.isPresent()
                && accounts.spendProof(account.id(), proof.get().said());
    }

    private Optional<FreshProof> fresh(Account account, HttpServletRequest request) {
        return FreshProof.of(account, clock.instant(), request);
    }

    /** The account of whoever asks. */
    Account of(HttpServletRequest request) {
        return Caller.of(request)
                .flatMap(caller -> accounts.find(caller.account()))
                .orElseThrow(IdentityRefusal::notSignedIn);
    }
}
