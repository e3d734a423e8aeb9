package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;

/** Boundary: one's own notices, and the acts of orders for those who give and prepare them. */
@ApplicationScoped
@Transactional
public class OwnNotices {

    @Inject
    private CrisisOrders orders;

    @Inject
    private CrisisDesk desk;

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    /** A notice with the order that it is of. */
    public record Line(CrisisNotice notice, CrisisOrder order) {}

    /** The newest first. */
    public List<Line> of(Actor actor) {
        return orders.noticesOf(actor.person()).stream()
                .map(notice -> new Line(notice, orders.require(notice.order())))
                .toList();
    }

    /** The paper; another's does not exist. */
    public byte[] paper(UUID id, boolean back, Actor actor) {
        CrisisNotice notice = orders.requireNotice(id);
        String address = back ? notice.returnSha256() : notice.sha256();
        if (!notice.person().equals(actor.person()) || address == null) {
            throw CampaignRefused.unknown();
        }
        return documents.read(address);
    }

    /** The act of the order, or of the return from it, with the signatures that it has by now. */
    public byte[] act(UUID order, boolean back, Actor actor) {
        CrisisOrder found = desk.shown(order, actor);
        UUID act = (back ? found.returnAct() : found.act()).orElseThrow(CampaignRefused::unknown);
        return documents.read(acts.find(act).orElseThrow().sha256());
    }
}
