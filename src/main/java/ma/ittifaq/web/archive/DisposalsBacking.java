package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Leaf;

/** Hands of the page of all lists of disposal. */
@Named
@RequestScoped
public class DisposalsBacking {

    private static final int LINES = 20;

    @Inject
    private DisposalReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Address address;
    private List<DisposalView> found;

    @PostConstruct
    void open() {
        address = Address.of("/archive/disposals", request, List.of(Address.FROM));
        found = reader.lists(address.number("from"), LINES + 1);
    }

    public List<DisposalView> getLists() {
        return found.stream().limit(LINES).toList();
    }

    /** Others who come here only decide. */
    public boolean isArchivist() {
        return viewer.may(Operation.DISPOSE);
    }

    public Leaf getLeaf() {
        return Leaf.peeked(address, LINES, found.size());
    }
}
