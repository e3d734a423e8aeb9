package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Leaf;

/** Hands of the page of all holds. */
@Named
@RequestScoped
public class HoldsBacking {

    private static final int LINES = 20;
    private static final Address.Part ENDED = new Address.Part("ended", "yes");

    @Inject
    private HoldReader reader;

    @Inject
    private HttpServletRequest request;

    private Address address;
    private List<HoldView> found;

    @PostConstruct
    void open() {
        address = Address.of("/archive/holds", request, List.of(ENDED, Address.FROM));
        found = reader.all(!isEnded(), address.number("from"), LINES + 1);
    }

    /** Whether those are shown that ended. */
    public boolean isEnded() {
        return address.asksFor(ENDED.name());
    }

    public List<HoldView> getHolds() {
        return found.stream().limit(LINES).toList();
    }

    public Leaf getLeaf() {
        return Leaf.peeked(address, LINES, found.size());
    }
}
