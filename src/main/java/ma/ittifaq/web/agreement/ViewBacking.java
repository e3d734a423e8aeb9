package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.document.Certificates;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Happening;
import org.omnifaces.util.Faces;

/** Hands of the page of one agreement. */
@Named
@RequestScoped
public class ViewBacking {

    /** Those that have a page of their own. */
    private static final Set<Action> ELSEWHERE = Set.of(Action.SUBMIT, Action.SIGN, Action.APPROVE, Action.ENDORSE);

    private static final Set<Action> DECISIONS = Set.of(Action.RETURN, Action.REFUSE);

    @Inject
    private AgreementReader reader;

    @Inject
    private Drafting drafting;

    @Inject
    private Certificates certificates;

    @Inject
    private MoveBacking move;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private AgreementView view;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        view = reader.read(id);
        move.show(view.version());
    }

    /** Begins an amendment or a renewal with the same terms. */
    public void follow(String kind) {
        UUID draft = drafting.create(
                viewer.actor().person(), Kind.valueOf(kind), Optional.of(id), view.terms(), viewer.actor());
        Faces.redirect("agreements/%s/edit", draft.toString());
    }

    /** Makes the certificate of today and shows it. */
    public void certify() {
        String reference = certificates.ask(id, viewer.actor());
        Faces.redirect("agreements/%s/document.pdf?kind=certificate&reference=%s", id.toString(), reference);
    }

    public AgreementView getView() {
        return view;
    }

    /** What the viewer may do here and now. */
    public List<PossibleMove> getMoves() {
        return view.moves().stream()
                .filter(m -> !ELSEWHERE.contains(m.action()))
                .filter(m -> view.state().awaitsSignature() || !DECISIONS.contains(m.action()))
                .filter(new Once())
                .toList();
    }

    /** Something was just done, and the page says so. */
    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(d -> d.matches("[A-Z_]{3,20}"))
                .orElse("");
    }

    /** Why it was returned last; null when it never was. */
    public Happening getReturned() {
        return view.history().stream()
                .filter(h -> h.icon().startsWith("return"))
                .findFirst()
                .orElse(null);
    }
}
