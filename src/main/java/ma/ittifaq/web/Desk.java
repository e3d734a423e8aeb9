package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Waiting;
import ma.ittifaq.campaign.CrisisDesk;
import ma.ittifaq.campaign.CrisisOrder;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;

/** The viewer's desk, each pile read once a request, and what waits sorted by the door behind which it is done. */
@Named
@RequestScoped
public class Desk {

    private static final Set<AgreementState> REVIEW = EnumSet.of(
            AgreementState.IN_REVIEW, AgreementState.AWAITING_HR_VISA, AgreementState.AWAITING_SECURITY_VISA);

    @Inject
    private Waiting waiting;

    @Inject
    private CrisisDesk orders;

    @Inject
    private Viewer viewer;

    private List<AgreementLine> forMe;
    private List<AgreementLine> ofOthers;
    private List<AgreementLine> inForce;
    private List<CrisisOrder> toGive;

    /** The only pile that every page asks for. */
    public List<AgreementLine> getForMe() {
        forMe = forMe == null ? pile(waiting::forMe) : forMe;
        return forMe;
    }

    public List<AgreementLine> getOfOthers() {
        ofOthers = ofOthers == null ? pile(waiting::ofOthers) : ofOthers;
        return ofOthers;
    }

    public List<AgreementLine> getInForce() {
        inForce = inForce == null ? pile(waiting::inForce) : inForce;
        return inForce;
    }

    /** Orders of telework that wait for the viewer's act. */
    public List<CrisisOrder> getToGive() {
        if (toGive == null) {
            toGive = viewer.may(Operation.GIVE_ORDER) ? orders.toGive(viewer.actor()) : List.of();
        }
        return toGive;
    }

    private List<AgreementLine> pile(Function<Actor, List<AgreementLine>> read) {
        return viewer.employee().isPresent() ? read.apply(viewer.actor()) : List.of();
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
        return way(line.state(), line.id());
    }

    /** The page on which the step of that state is done. */
    public static String way(AgreementState state, UUID agreement) {
        return switch (state) {
            case DRAFT, RETURNED -> "/agreements/" + agreement + "/edit";
            case IN_REVIEW, AWAITING_HR_VISA, AWAITING_SECURITY_VISA -> "/review/" + agreement;
            case AWAITING_EMPLOYEE_SIGNATURE, AWAITING_MANAGER_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE ->
                "/sign/" + agreement;
            default -> "/agreements/" + agreement;
        };
    }
}
