package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;

/** Asks who somebody is once more, right before a signature (law 43-20 art. 5: sole control). */
@ApplicationScoped
public class StepUp {

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Clock clock;

    /** The proof that goes with the signature; a wrong password is refused and counts towards the lock-out. */
    public IdentityProof prove(Actor actor, String password) {
        return switch (credentials.check(accounts.findByEmployee(actor.person()), password)) {
            case Verdict.Verified verified -> new IdentityProof(actor.person(), "password", clock.instant());
            case Verdict.Wrong wrong -> throw IdentityRefusal.wrongPassword();
            case Verdict.Locked(Instant until) -> throw IdentityRefusal.locked(until);
        };
    }
}
