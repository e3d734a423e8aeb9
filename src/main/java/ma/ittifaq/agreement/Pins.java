package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import ma.ittifaq.regulation.TeleworkPolicy;

/**
 * What an agreement keeps of the rules of its time (DESIGN section 4, "Frozen text"): policy and steps since its
 * submission, clauses since its freezing.
 */
@Embeddable
record Pins(
        @Column(name = "policy_id") UUID policy,
        @Column(name = "clause_set") String clauseSet,
        @Embedded RequiredSteps steps) {

    static final Pins NONE = new Pins(null, null, RequiredSteps.ALL);

    Pins withPolicy(TeleworkPolicy inForce) {
        return new Pins(inForce.id(), clauseSet, RequiredSteps.of(inForce.steps()));
    }

    Pins withClauses(String newClauseSet) {
        return new Pins(policy, newClauseSet, steps);
    }
}
