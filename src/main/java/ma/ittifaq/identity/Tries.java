package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
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
    private OnceAMinute once;

    @Inject
    private Clock clock;

    /** To be asked before anything is compared, and followed by one of the three answers below where it lets. */
    Turn begin(Account account) {
        Turn turn = accounts.take(account.id(), clock.instant());
        if (!turn.lets()) {
            whileShut(account.username());
        }
        return turn;
    }

    /** The count stands; the account's owner hears of it when it is shut, of a series of locks at the first. */
    void wrong(Account account, Turn turn, Fact what) {
        facts.fire(what);
        if (turn.shuts()) {
            facts.fire(new Fact("identity.account_shut", account.username(), (UUID) null)
                    .concerning(
                            account.isLockKnown() ? null : account.employee().orElse(null)));
        }
    }

    /** What is tried at a shut door is not looked at, and told once a minute. */
    void whileShut(String subject) {
        if (once.isFirst("shut:" + subject)) {
            facts.fire(new Fact("identity.tried_while_shut", subject, (UUID) null));
        }
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
