package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.AgreementSelection;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the list. */
@Named
@RequestScoped
public class ListBacking {

    private static final int LINES = 20;
    private static final List<Address.Part> KNOWN = List.of(
            Address.TEXT,
            Address.STATE,
            new Address.Part("unit", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            new Address.Part("sort", "-?[A-Z_]{1,40}"),
            new Address.Part("at", "[0-9A-Za-z_-]{1,2000}"));

    @Inject
    private AgreementList list;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private AgreementOrder order;
    private AgreementPage page;
    private String count;

    @PostConstruct
    void read() {
        asked = Address.of("/agreements", request, KNOWN);
        order = asked.get("sort").flatMap(AgreementOrder::of).orElse(AgreementOrder.NEWEST);
        AgreementFilter filter =
                AgreementFilter.of(asked.text("state"), asked.get("unit").map(UUID::fromString), asked.text("q"));
        AgreementSelection found = list.find(filter, viewer.actor());
        page = found.page(order, asked.get("at").flatMap(Cursor::of), LINES);
        count = words.counted("web", "list.", found.count(), AgreementList.MOST_COUNTED);
    }

    public boolean isFiltered() {
        return asked.asksFor("q", "state", "unit");
    }

    public String getPrevious() {
        return way(page.previous());
    }

    public String getNext() {
        return way(page.next());
    }

    private String way(Optional<Cursor> place) {
        return place.map(c -> asked.with("at", c.text())).orElse("");
    }

    public String getCount() {
        return count;
    }

    public Address getAsked() {
        return asked;
    }

    public AgreementPage getPage() {
        return page;
    }

    public AgreementOrder getOrder() {
        return order;
    }
}
