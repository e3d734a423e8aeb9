package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/** Boundary of the sign-in form. */
@ApplicationScoped
public class SignIn {

    @Inject
    private Credentials credentials;

    @Inject
    private Callers callers;

    /**
     * Opens a session for the account; the page then redirects to {@link #landing}. Refuses by {@link IdentityRefusal}
     * ({@code identity.sign_in.wrong}, {@code identity.locked} with the instant it ends).
     */
    public void signIn(String username, String password, HttpServletRequest request) {
        switch (credentials.check(username, password)) {
            case Verdict.Verified(Account account) -> {
                callers.admit(account).orElseThrow(IdentityRefusal::wrongCredentials);
                SessionKey.of(account).open(request);
            }
            case Verdict.Wrong wrong -> throw IdentityRefusal.wrongCredentials();
            case Verdict.Locked(Instant until) -> throw IdentityRefusal.locked(until);
        }
    }

    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The page of ours to go to after the sign-in, whatever the parameter {@code next} says. */
    public String landing(String next) {
        return NextPage.of(next);
    }
}
