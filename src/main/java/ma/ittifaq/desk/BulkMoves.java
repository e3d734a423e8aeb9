package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
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
            desk.move(agreement, action.get(), order.details(), Optional.empty(), owner);
        } else {
            remind(agreement, owner);
        }
    }

    private void remind(UUID id, Actor owner) {
        Agreement agreement = moving.require(id, owner);
        nudged.fire(new Nudged(agreement));
        facts.fire(new Fact("agreement.reminded", id.toString(), Optional.of(owner.person()), Map.of()));
    }
}
