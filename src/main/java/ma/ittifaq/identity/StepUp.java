package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
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
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Whether a signature asks for the second factor's code too. */
    public boolean isCodeAsked() {
        return rules.stream().anyMatch(ProofRule::isCodeAsked);
    }

    /** Whether the person has a password to show; otherwise they prove it at the administration's identity provider. */
    public boolean isByPassword(Actor actor) {
        return account(actor).filter(credentials::knowsPassword).isPresent();
    }

    /** Whether they have just done that, for one signature. */
    public boolean isFresh(Actor actor) {
        return account(actor).flatMap(this::fresh).isPresent();
    }

    private Optional<Account> account(Actor actor) {
        return accounts.findByEmployee(actor.person());
    }

    private Optional<FreshProof> fresh(Account account) {
        return FreshProof.of(account, clock.instant(), request);
    }

    /**
     * The proof that goes with the signature; a wrong password or code is refused and counts towards the lock-out.
     *
     * @param password empty from whoever has just signed in once more at the identity provider
     */
    public IdentityProof prove(Actor actor, String password, String code) {
        Optional<Account> asked = account(actor);
        Optional<FreshProof> fresh =
                password == null || password.isEmpty() ? asked.flatMap(this::fresh) : Optional.empty();
        return fresh.map(proof -> byProvider(actor, asked.get(), proof, code))
                .orElseGet(() -> byPassword(actor, asked, password, code));
    }

    private IdentityProof byProvider(Actor actor, Account account, FreshProof fresh, String code) {
        IdentityProof proof = withCode(account, IdentityProof.byProvider(actor.person(), fresh.at()), code);
        FreshProof.forget(request);
        if (!accounts.spendProof(account.id(), fresh.said())) {
            throw IdentityRefusal.proofNeeded();
        }
        return proof;
    }

    private IdentityProof byPassword(Actor actor, Optional<Account> asked, String password, String code) {
        if (asked.isPresent() && !credentials.knowsPassword(asked.get())) {
            throw IdentityRefusal.proofNeeded();
        }
        Account account = credentials.checkAgain(asked, password).orRefuse(IdentityRefusal::wrongPassword);
        return withCode(account, IdentityProof.byPassword(actor.person(), clock.instant()), code);
    }

    private IdentityProof withCode(Account account, IdentityProof proof, String code) {
        if (!isCodeAsked()) {
            return proof;
        }
        if (!factors.isOn(account.id())) {
            throw IdentityRefusal.secondFactorNeeded();
        }
        codes.require(account, code);
        return proof.andCode();
    }
}
