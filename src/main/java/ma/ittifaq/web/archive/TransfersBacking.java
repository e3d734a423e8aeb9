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

/** Hands of the page of all transfers. */
@Named
@RequestScoped
public class TransfersBacking {

    private static final int LINES = 20;

    @Inject
    private TransferReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Address address;
    private List<TransferView> found;

    @PostConstruct
    void open() {
        address = Address.of("/archive/transfers", request, List.of(Address.FROM));
        found = reader.lists(address.number("from"), LINES + 1);
    }

    public List<TransferView> getLists() {
        return found.stream().limit(LINES).toList();
    }

    /** Others who come here only decide. */
    public boolean isArchivist() {
        return viewer.may(Operation.TRANSFER);
    }

    public Leaf getLeaf() {
        return Leaf.peeked(address, LINES, found.size());
    }
}
