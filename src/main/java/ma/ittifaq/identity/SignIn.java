package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;

/** Boundary of the sign-in form. */
@ApplicationScoped
public class SignIn {

    @Inject
    private Credentials credentials;

    @Inject
    private Callers callers;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Codes codes;

    @Inject
    private Guard guard;

    @Inject
    private Tries tries;

    @Inject
    private Deeds deeds;

    @Inject
    private Clock clock;

    /**
     * Opens a session for the account, or begins one that a code completes; the page then redirects to
     * {@link #landing}. Refuses by {@link IdentityRefusal} ({@code identity.sign_in.wrong}, {@code identity.locked} with
     * the instant it ends, {@code identity.directory.away}, {@code identity.stranger}).
     *
     * @return whether the person is signed in; otherwise {@link #complete} is what is left to do
     */
    public boolean signIn(String username, String password, HttpServletRequest request) {
        Account account = credentials
                .check(username, password, request.getRemoteAddr())
                .orRefuse(IdentityRefusal::wrongCredentials);
        return enter(account, request);
    }

    /** The same for an account whose person is proved. */
    boolean enter(Account account, HttpServletRequest request) {
        callers.admit(account).orElseThrow(IdentityRefusal::wrongCredentials);
        if (factors.isOn(account.id())) {
            HalfWay.begin(account, clock.instant(), request);
            return false;
        }
        open(account, request);
        return true;
    }

    private void requireCode(Account account, String code, String address) {
        try {
            codes.requireAny(account, code);
        } catch (IdentityRefusal refused) {
            if (refused.isWrongCode()) {
                guard.failed(address).ifPresent(until -> {
                    throw IdentityRefusal.locked(until);
                });
            }
            throw refused;
        }
    }

    /** Whether a code is awaited. */
    public boolean isHalfWay(HttpServletRequest request) {
        return HalfWay.in(request, clock.instant()).isPresent();
    }

    /** The second half: the telephone's code, or a recovery code. */
    public void complete(String code, HttpServletRequest request) {
        HalfWay half = HalfWay.in(request, clock.instant()).orElseThrow(IdentityRefusal::codeLate);
        Account account = accounts.find(half.account())
                .filter(a -> a.version() == half.version() && callers.admit(a).isPresent())
                .orElseThrow(IdentityRefusal::codeLate);
        guard.shutUntil(request.getRemoteAddr()).ifPresent(until -> {
            tries.whileShut(request.getRemoteAddr());
            throw IdentityRefusal.locked(until);
        });
        requireCode(account, code, request.getRemoteAddr());
        HalfWay.end(request);
        open(account, request);
    }

    private void open(Account account, HttpServletRequest request) {
        deeds.signIn(account, Origin.of(request)).open(request);
    }

    public void signOut(HttpServletRequest request) {
        SessionKey.in(request).ifPresent(deeds::signOut);
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
