package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ma.ittifaq.platform.Fact;

/** The count of wrong passwords and codes of an account: who may try one, and what becomes of it. */
@ApplicationScoped
public class Tries {

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** To be asked before anything is compared, and followed by one of the three answers below where it lets. */
    Turn begin(Account account) {
        return accounts.take(account.id(), clock.instant());
    }

    /** The count stands. */
    void wrong(Fact what) {
        facts.fire(what);
    }

    /** Nobody could say: nothing is counted. */
    void unanswered(Account account) {
        accounts.giveBack(account.id());
    }

    /** Half of a sign-in forgives nothing: else codes could be guessed without end, the password between them. */
    void rightPassword(Account account) {
        if (factors.isOn(account.id())) {
            accounts.giveBack(account.id());
        } else {
            accounts.succeeded(account.id());
        }
    }

    /** Forgets what was wrong before. */
    void rightCode(Account account) {
        accounts.succeeded(account.id());
    }
}
