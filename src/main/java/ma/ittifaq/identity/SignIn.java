package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import ma.ittifaq.platform.Fact;

/** Boundary of the sign-in form. */
@ApplicationScoped
public class SignIn {

    @Inject
    private Credentials credentials;

    @Inject
    private Callers callers;

    @Inject
    private Event<Fact> facts;

    /**
     * Opens a session for the account; the page then redirects to {@link #landing}. Refuses by {@link IdentityRefusal}
     * ({@code identity.sign_in.wrong}, {@code identity.locked} with the instant it ends).
     */
    public void signIn(String username, String password, HttpServletRequest request) {
        switch (credentials.check(username, password)) {
            case Verdict.Verified(Account account) -> {
                callers.admit(account).orElseThrow(IdentityRefusal::wrongCredentials);
                SessionKey.of(account).open(request);
                facts.fire(new Fact(
                        "identity.signed_in",
                        account.username(),
                        account.employee().orElse(null)));
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
