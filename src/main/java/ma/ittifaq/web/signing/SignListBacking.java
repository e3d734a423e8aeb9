package ma.ittifaq.web.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.AgreementSelection;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Waiting;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchSigning;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.ChosenIds;
import ma.ittifaq.web.Desk;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the list of what waits for a signature: open one, or put many on a list to be signed together. */
@Named
@RequestScoped
public class SignListBacking {

    private static final int LINES = 50;
    private static final AgreementOrder LONGEST_WAITING = AgreementOrder.NEWEST.reversed();
    private static final Address.Part AT = new Address.Part("at", "[0-9A-Za-z_-]{1,2000}");

    @Inject
    private Waiting waiting;

    @Inject
    private Desk desk;

    @Inject
    private BatchSigning batches;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private AgreementSelection found;
    private AgreementPage page;
    private List<Batch> recent;

    @PostConstruct
    void read() {
        asked = Address.of("/sign", request, List.of(AT));
        if (viewer.employee().isPresent()) {
            found = waiting.toSign(viewer.actor());
            page = found.page(LONGEST_WAITING, asked.get("at").flatMap(Cursor::of), LINES);
            recent = batches.recent(viewer.actor());
        } else {
            page = new AgreementPage(List.of(), Optional.empty(), Optional.empty());
            recent = List.of();
        }
    }

    public void choose() {
        list(ChosenIds.of(request));
    }

    /** Those that wait longest, as many as one batch holds. */
    public void chooseAll() {
        list(found.page(LONGEST_WAITING, Optional.empty(), Batch.MOST).lines().stream()
                .map(AgreementLine::id)
                .toList());
    }

    private void list(Collection<UUID> chosen) {
        Faces.redirect("sign/batches/%s", batches.list(chosen, viewer.actor()).toString());
    }

    /** One's own agreement: read and signed by itself. */
    public List<AgreementLine> getOwn() {
        return desk.getToSign().stream()
                .filter(l -> l.state() == AgreementState.AWAITING_EMPLOYEE_SIGNATURE)
                .toList();
    }

    public List<AgreementLine> getLines() {
        return page.lines();
    }

    /** Whether there is something to choose among. */
    public boolean isMany() {
        return found != null && found.count() > 1;
    }

    public String getCount() {
        return words.counted("web_batch", "list.", found == null ? 0 : found.count(), AgreementList.MOST_COUNTED);
    }

    /** What a click on everything takes. */
    public String getAll() {
        return words.counted("web_batch", "all.", found == null ? 0 : found.count(), Batch.MOST);
    }

    public boolean isNothing() {
        return page.lines().isEmpty() && getOwn().isEmpty();
    }

    public List<Batch> getRecent() {
        return recent;
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
}
