package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.retention.HoldRegister;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Leaf;
import org.omnifaces.util.Faces;

/** Hands of the page of one hold: what it is on, and its lifting. */
@Named
@RequestScoped
public class OneHoldBacking {

    private static final int LINES = 20;

    @Inject
    private HoldReader reader;

    @Inject
    private HoldRegister register;

    @Inject
    private LegalHolds holds;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Address address;
    private HoldView view;
    private List<ArchiveRecord> records;
    private String why;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        address = Address.of("/archive/holds/" + id, request, List.of(Address.FROM));
        view = reader.read(id);
        records = register.records(id, address.number("from"), LINES, viewer.actor());
    }

    public void lift() {
        holds.lift(view.id(), why, viewer.actor());
        Faces.redirect("/archive/holds/" + view.id() + "?done=lifted");
    }

    public HoldView getView() {
        return view;
    }

    public List<ArchiveRecord> getRecords() {
        return records;
    }

    public boolean isLifted() {
        return "lifted".equals(request.getParameter("done"));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Leaf getLeaf() {
        return Leaf.of(address, LINES, view.records());
    }
}
