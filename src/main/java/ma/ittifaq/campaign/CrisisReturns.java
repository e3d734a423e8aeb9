package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.document.OrderNotice;
import ma.ittifaq.document.OrderSnapshot;
import ma.ittifaq.document.Orders;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;

/** Tells everybody whom an order meant that, and when, they are back. */
@ApplicationScoped
public class CrisisReturns implements JobKind {

    static final String NAME = "crisis.returns";

    @Inject
    private CrisisOrders orders;

    @Inject
    private Orders acts;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void one(UUID id, Job job) {
        CrisisNotice notice = orders.requireNotice(id);
        CrisisOrder order = orders.require(notice.order());
        LocalDate back = order.returnOn().orElseThrow();
        OrderNotice told = new OrderNotice(
                order.returnAct().orElseThrow(),
                notice.person(),
                OrderSnapshot.Kind.RETURN,
                0,
                back,
                CrisisText.grounds(order),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        notice.returned(acts.tell(
                told,
                CrisisText.brief(OrderSnapshot.Kind.RETURN, order.returnedBy().orElseThrow(), order)));
        notices.fire(new Notice(
                Set.of(notice.person()), "CRISIS_RETURN", order.reference().orElseThrow(), back, notice.id()));
    }
}
