package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;
import ma.ittifaq.signing.TokenSigning;

/**
 * Boundary of the policy, for HR officers. A version is added and none is ever changed: agreements keep the one that was
 * in force when they were submitted.
 */
@ApplicationScoped
@Transactional
public class PolicyDesk {

    @Inject
    private Policies policies;

    @Inject
    private TokenSigning tokens;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public boolean maySet(Actor actor) {
        return Operation.SET_POLICY.isFor(actor, directory.chart());
    }

    /** Sets what holds from that day on, until the day of the next version. */
    public void publish(
            LocalDate from,
            PolicyLimits limits,
            PolicySteps steps,
            PolicySignatures signatures,
            PolicyReminders reminders,
            Actor actor) {
        if (!maySet(actor)) {
            throw new RuleBroken.NotVisible();
        }
        List<Finding> findings =
                new ArrayList<>(PolicyCheck.findings(from, limits, LocalDate.now(clock), policies.taken()));
        findings.addAll(PolicyCheck.reminders(reminders));
        if (signatures.asksForQualified() && !tokens.isOpen()) {
            findings.addAll(PolicyCheck.unreachable(signatures));
        }
        if (!findings.isEmpty()) {
            throw new RuleBroken.TermsInvalid(findings);
        }
        policies.add(new TeleworkPolicy(from, limits, steps, signatures)
                .reminding(reminders)
                .published(actor.person(), clock.instant()));
        facts.fire(new Fact(
                "policy.published",
                from.toString(),
                Optional.of(actor.person()),
                Map.of(
                        "limits", limits.toString(),
                        "steps", steps.toString(),
                        "signatures", signatures.toString(),
                        "reminders", reminders.toString())));
    }
}
