package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Coverage;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Nudged;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;

/** Makes the ordered move of each agreement as its owner would make it alone, by the same boundaries and the same law. */
@ApplicationScoped
public class BulkMoves implements JobKind {

    public static final String NAME = "agreements";

    @Inject
    private Desk desk;

    @Inject
    private Moving moving;

    @Inject
    private Instance<Coverage> coverage;

    @Inject
    private Event<Nudged> nudged;

    @Inject
    private Event<Fact> facts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void one(UUID agreement, Job job) {
        BulkOrder order = BulkOrder.of(job.argument());
        Actor owner = Actor.of(job.owner());
        Optional<Action> action = order.what().action();
        if (action.isPresent()) {
            desk.move(agreement, action.get(), details(order, agreement, owner), Optional.empty(), owner);
        } else {
            remind(agreement, owner);
        }
    }

    /** What was said of all of them states no reason for those that fall under the minimum. */
    private MoveDetails details(BulkOrder order, UUID id, Actor owner) {
        if (order.what() != BulkOrder.What.APPROVE) {
            return order.details();
        }
        Agreement agreement = moving.require(id, owner);
        boolean under = agreement.state() == AgreementState.IN_REVIEW
                && coverage.stream().anyMatch(each -> each.fallsUnderMinimum(agreement));
        return under ? order.underMinimumDetails() : order.details();
    }

    private void remind(UUID id, Actor owner) {
        Agreement agreement = moving.require(id, owner);
        nudged.fire(new Nudged(agreement));
        facts.fire(new Fact("agreement.reminded", id.toString(), Optional.of(owner.person()), Map.of()));
    }
}
