package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.ProofRule;

/** Asks who somebody is once more, right before a signature (law 43-20 art. 5: sole control). */
@ApplicationScoped
public class StepUp {

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private SecondFactors factors;

    @Inject
    private Codes codes;

    @Inject
    private Instance<ProofRule> rules;

    @Inject
    private Clock clock;

    /** Whether a signature asks for the second factor's code too. */
    public boolean isCodeAsked() {
        return rules.stream().anyMatch(ProofRule::isCodeAsked);
    }

    /** The proof that goes with the signature; a wrong password or code is refused and counts towards the lock-out. */
    public IdentityProof prove(Actor actor, String password, String code) {
        Account account = credentials
                .checkAgain(accounts.findByEmployee(actor.person()), password)
                .orRefuse(IdentityRefusal::wrongPassword);
        if (!isCodeAsked()) {
            return IdentityProof.byPassword(actor.person(), clock.instant());
        }
        if (!factors.isOn(account.id())) {
            throw IdentityRefusal.secondFactorNeeded();
        }
        codes.require(account, code);
        return IdentityProof.byPasswordAndCode(actor.person(), clock.instant());
    }
}
