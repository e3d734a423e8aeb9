package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.transfer.TransferDesk;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Leaf;
import org.omnifaces.util.Faces;

/** Hands of the page of one transfer, from its review to its receipt. */
@Named
@RequestScoped
public class TransferBacking {

    private static final int LINES = 50;
    private static final Set<String> DONE =
            Set.of("proposed", "taken", "approved", "rejected", "started", "handed", "received", "abandoned");

    @Inject
    private TransferDesk desk;

    @Inject
    private TransferReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private Address address;
    private TransferView view;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        address = Address.of("/archive/transfers/" + id, request, List.of(Address.FROM));
        view = reader.read(id, address.number("from"), LINES);
    }

    /** The line is named by what was clicked, not by its place in a list that may have changed. */
    public void takeOut() {
        UUID line = Ids.of(request.getParameter("line")).orElseThrow(RuleBroken.NotVisible::new);
        desk.takeOut(view.id(), line, values.get("why"), viewer.actor());
        done("taken");
    }

    public void approve() {
        desk.decide(view.id(), true, values.get("note"), viewer.actor());
        done("approved");
    }

    public void reject() {
        desk.decide(view.id(), false, values.get("note"), viewer.actor());
        done("rejected");
    }

    public void handOver() {
        desk.handOver(view.id(), TypedDay.of(values, "on"), viewer.actor());
        done("handed");
    }

    public void receive() {
        desk.receive(view.id(), values.get("reference"), TypedDay.of(values, "on"), viewer.actor());
        done("received");
    }

    public void start() {
        desk.start(view.id(), viewer.actor());
        done("started");
    }

    public void abandon() {
        desk.abandon(view.id(), values.get("reason"), viewer.actor());
        done("abandoned");
    }

    private void done(String what) {
        Faces.redirect(address.with("done", what));
    }

    public TransferView getView() {
        return view;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public boolean isArchivist() {
        return viewer.may(Operation.TRANSFER);
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(DONE::contains)
                .orElse("");
    }

    public Leaf getLeaf() {
        return Leaf.of(address, LINES, view.counts().all());
    }
}
