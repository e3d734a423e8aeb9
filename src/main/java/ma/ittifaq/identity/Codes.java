package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ma.ittifaq.platform.Fact;

/** Checks codes of the second factor; a wrong one counts as a wrong password does. */
@ApplicationScoped
public class Codes {

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private Deeds deeds;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The telephone's code, and nothing else: at a signature a sheet of paper is no second factor. */
    void require(Account account, String code) {
        count(account, code, factors.acceptsCode(account.id(), code));
    }

    /** The telephone's code, or one of the recovery codes. */
    void requireAny(Account account, String code) {
        count(account, code, factors.acceptsCode(account.id(), code) || deeds.recover(account, code));
    }

    private void count(Account account, String code, boolean accepted) {
        if (accepted) {
            accounts.succeeded(account.id());
        } else {
            accounts.failed(account.id(), clock.instant());
            facts.fire(refused(account, code));
            throw IdentityRefusal.wrongCode();
        }
    }

    /** One that was right and had served is somebody's who saw it: its owner is to hear of it (ASVS 2.8.5). */
    private Fact refused(Account account, String code) {
        return factors.hasServed(account.id(), code)
                ? new Fact("identity.code_again", account.username(), (UUID) null)
                        .concerning(account.employee().orElse(null))
                : new Fact("identity.code_wrong", account.username(), (UUID) null);
    }
}
