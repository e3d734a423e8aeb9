package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.document.OrderNotice;
import ma.ittifaq.document.OrderSnapshot;
import ma.ittifaq.document.Orders;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;

/** Makes the paper of one person after the other, and tells them that it is there. */
@ApplicationScoped
public class CrisisNotices implements JobKind {

    static final String NAME = "crisis.notices";

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
        OrderSnapshot.Kind kind =
                order.mode() == CrisisMode.FULL ? OrderSnapshot.Kind.FULL : OrderSnapshot.Kind.ROTATING;
        OrderNotice told = new OrderNotice(
                order.act().orElseThrow(),
                notice.person(),
                kind,
                notice.group(),
                order.startsOn(),
                CrisisText.grounds(order),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        notice.made(acts.tell(told, CrisisText.brief(kind, order.givenBy().orElseThrow(), order)), clock.instant());
        notices.fire(new Notice(
                Set.of(notice.person()),
                "CRISIS_NOTICE",
                order.reference().orElseThrow(),
                order.startsOn(),
                notice.id()));
    }
}
