package ma.ittifaq.web.crisis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.campaign.CrisisDesk;
import ma.ittifaq.campaign.CrisisOrder;
import ma.ittifaq.identity.Viewer;

/** Hands of the list of orders. */
@Named
@RequestScoped
public class OrdersBacking {

    @Inject
    private CrisisDesk desk;

    @Inject
    private Viewer viewer;

    private List<CrisisOrder> orders;

    @PostConstruct
    void read() {
        orders = desk.all(viewer.actor());
    }

    public List<CrisisOrder> getOrders() {
        return orders;
    }
}
