package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.AgreementSelection;
import ma.ittifaq.desk.Bulk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the list. */
@Named
@RequestScoped
public class ListBacking {

    private static final int LINES = 20;

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
    private String all;
    private boolean many;

    @PostConstruct
    void read() {
        ListFilter filter = ListFilter.of(request);
        asked = filter.asked();
        order = asked.get("sort").flatMap(AgreementOrder::of).orElse(AgreementOrder.NEWEST);
        AgreementSelection found = list.find(filter.filter(), viewer.actor());
        page = found.page(order, asked.get("at").flatMap(Cursor::of), LINES);
        many = found.count() > 1;
        all = words.counted("web_bulk", "all.", found.count(), Bulk.MOST);
        count = words.counted("web", "list.", found.count(), AgreementList.MOST_COUNTED);
    }

    public boolean isFiltered() {
        return new ListFilter(asked).isNarrowed();
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

    /** What a click on everything takes. */
    public String getAll() {
        return all;
    }

    /** Whether there is something to choose among. */
    public boolean isMany() {
        return many;
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
