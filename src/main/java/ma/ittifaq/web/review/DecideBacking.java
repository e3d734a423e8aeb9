package ma.ittifaq.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.review.Comparison;
import ma.ittifaq.review.Reviewing;
import ma.ittifaq.team.UnitPresence;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.agreement.AgreementReader;
import ma.ittifaq.web.agreement.AgreementView;
import ma.ittifaq.web.agreement.MoveBacking;
import ma.ittifaq.web.agreement.Once;
import org.omnifaces.util.Messages;

/** Hands of the decision page. */
@Named
@RequestScoped
public class DecideBacking {

    private static final Set<Action> DECISIONS = Set.of(Action.APPROVE, Action.ENDORSE, Action.RETURN, Action.REFUSE);

    @Inject
    private AgreementReader reader;

    @Inject
    private Reviewing reviewing;

    @Inject
    private MoveBacking move;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private AgreementView view;
    private UnitPresence presence;
    private Comparison comparison;
    private String decision;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        view = reader.read(id);
        move.show(view.version());
        Reviewing.Considered considered = reviewing.consider(id, viewer.actor());
        presence = considered.presence();
        comparison = considered.comparison().orElse(null);
    }

    public void decide() {
        if (decision == null) {
            Messages.addGlobalError(words.say("review.choose"));
        } else {
            move.make(decision);
        }
    }

    /** The decisions that are the viewer's, the favourable one first. */
    public List<PossibleMove> getDecisions() {
        return view.moves().stream()
                .filter(m -> DECISIONS.contains(m.action()))
                .filter(new Once())
                .sorted(Comparator.comparing(
                        m -> m.action() == Action.REFUSE ? 2 : m.action() == Action.RETURN ? 1 : 0))
                .toList();
    }

    public AgreementView getView() {
        return view;
    }

    public UnitPresence getPresence() {
        return presence;
    }

    /** What changed since the last submission; null when there is nothing to compare with. */
    public Comparison getComparison() {
        return comparison;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
