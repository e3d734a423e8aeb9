package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Waiting;
import ma.ittifaq.identity.Viewer;

/** The viewer's desk, read once a request, and what waits on it sorted by the door behind which it is done. */
@Named
@RequestScoped
public class Desk {

    private static final Set<AgreementState> REVIEW = EnumSet.of(
            AgreementState.IN_REVIEW, AgreementState.AWAITING_HR_VISA, AgreementState.AWAITING_SECURITY_VISA);

    @Inject
    private Waiting waiting;

    @Inject
    private Viewer viewer;

    private Waiting.Desk desk;

    private Waiting.Desk desk() {
        if (desk == null) {
            desk = viewer.employee().isPresent()
                    ? waiting.desk(viewer.actor())
                    : new Waiting.Desk(List.of(), List.of(), List.of());
        }
        return desk;
    }

    public List<AgreementLine> getForMe() {
        return desk().forMe();
    }

    public List<AgreementLine> getOfOthers() {
        return desk().ofOthers();
    }

    public List<AgreementLine> getInForce() {
        return desk().inForce();
    }

    public List<AgreementLine> getToReview() {
        return getForMe().stream().filter(l -> REVIEW.contains(l.state())).toList();
    }

    public List<AgreementLine> getToSign() {
        return getForMe().stream().filter(l -> l.state().awaitsSignature()).toList();
    }

    /** Drafts, returned requests and consents: what one does oneself. */
    public List<AgreementLine> getOwn() {
        return getForMe().stream()
                .filter(l -> !REVIEW.contains(l.state()) && !l.state().awaitsSignature())
                .toList();
    }

    public boolean holds(UUID agreement) {
        return getForMe().stream().anyMatch(l -> l.id().equals(agreement));
    }

    /** The page on which the waiting thing is done. */
    public String way(AgreementLine line) {
        return switch (line.state()) {
            case DRAFT, RETURNED -> "/agreements/" + line.id() + "/edit";
            case IN_REVIEW, AWAITING_HR_VISA, AWAITING_SECURITY_VISA -> "/review/" + line.id();
            case AWAITING_EMPLOYEE_SIGNATURE, AWAITING_MANAGER_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE ->
                "/sign/" + line.id();
            default -> "/agreements/" + line.id();
        };
    }
}
