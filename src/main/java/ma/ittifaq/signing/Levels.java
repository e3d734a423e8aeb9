package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.TeleworkPolicy;

/** What the policy asks of signatures: the one that is pinned to the agreement decides, not today's. */
@ApplicationScoped
class Levels {

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    PolicySignatures of(Agreement agreement) {
        return agreement.policy().map(this::pinned).orElseGet(this::inForce).signatures();
    }

    /** For an act of no agreement. */
    PolicySignatures ofToday() {
        return inForce().signatures();
    }

    private TeleworkPolicy pinned(UUID policy) {
        return policies.require(policy);
    }

    /** For a paper of an agreement that was never submitted. */
    private TeleworkPolicy inForce() {
        return policies.inForce(LocalDate.now(clock));
    }
}
