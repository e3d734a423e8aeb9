package ma.ittifaq.web.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchItem;
import ma.ittifaq.signing.BatchItem.Outcome;
import ma.ittifaq.signing.BatchRefused;
import ma.ittifaq.signing.BatchSigning;
import ma.ittifaq.signing.BatchState;
import ma.ittifaq.web.ChosenIds;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.account.SecondFactorBacking;
import org.omnifaces.util.Faces;

/** Hands of the page of one batch: what is on the list, the one proof of identity, how far it is, what came of it. */
@Named
@RequestScoped
public class BatchBacking {

    @Inject
    private BatchSigning batches;

    @Inject
    private BatchLines lines;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Batch batch;
    private List<BatchRow> rows;
    private Set<UUID> picked;
    private boolean confirmed;
    private String password;

    @PostConstruct
    void open() {
        UUID id = Ids.of(request.getParameter("id")).orElseThrow(BatchRefused::unknown);
        batch = batches.find(id, viewer.actor());
        picked = Set.copyOf(ChosenIds.of(request));
    }

    /** The one proof, for everything that is ticked; a wrong password leaves the list as it is. */
    public void sign() {
        if (!confirmed) {
            throw BatchRefused.unconfirmed();
        }
        IdentityProof proof = stepUp.prove(viewer.actor(), password, factor.getCode());
        batches.keepOnly(batch.id(), picked, viewer.actor());
        mandate(proof);
    }

    /** Another proof, for what is left. */
    public void goOn() {
        mandate(stepUp.prove(viewer.actor(), password, factor.getCode()));
    }

    private void mandate(IdentityProof proof) {
        batches.mandate(batch.id(), viewer.actor(), proof);
        back();
    }

    public void stop() {
        batches.stop(batch.id(), viewer.actor());
        back();
    }

    private void back() {
        Faces.redirect("sign/batches/%s", batch.id().toString());
    }

    public Batch getBatch() {
        return batch;
    }

    public List<BatchRow> getRows() {
        if (rows == null) {
            rows = lines.of(batch);
        }
        return rows;
    }

    /** What waits to be signed. */
    public List<BatchRow> getWaiting() {
        return with(Outcome.WAITING);
    }

    public List<BatchRow> getFailed() {
        return with(Outcome.FAILED);
    }

    private List<BatchRow> with(Outcome outcome) {
        return getRows().stream().filter(r -> r.item().outcome() == outcome).toList();
    }

    public boolean isListed() {
        return batch.state() == BatchState.LISTED;
    }

    public boolean isRunning() {
        return batch.state() == BatchState.RUNNING;
    }

    public boolean isOver() {
        return batch.state() == BatchState.OVER;
    }

    public boolean isEnded() {
        return batch.state() == BatchState.ENDED;
    }

    /** Whether the last signature was among them, after which the seal comes. */
    public boolean isSealed() {
        return batch.items().stream()
                .anyMatch(i -> i.step() == SignatureField.AUTHORITY && i.outcome() == Outcome.SIGNED);
    }

    public boolean isStampPending() {
        return batch.items().stream().anyMatch(BatchItem::waitsForTimeStamp);
    }

    /** Everything is ticked at first; what was unticked stays so when the password was wrong. */
    public boolean isPicked(UUID agreement) {
        return picked.isEmpty() || picked.contains(agreement);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
