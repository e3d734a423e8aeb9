package ma.ittifaq.web.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.Signing;
import ma.ittifaq.signing.Ways;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.account.SecondFactorBacking;
import ma.ittifaq.web.agreement.AgreementReader;
import ma.ittifaq.web.agreement.AgreementView;
import ma.ittifaq.web.agreement.DocumentBacking;
import ma.ittifaq.web.agreement.MoveBacking;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Hands of the signing page. */
@Named
@RequestScoped
public class SignBacking {

    @Inject
    private AgreementReader reader;

    @Inject
    private Signing signing;

    @Inject
    private Ways ways;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private MoveBacking move;

    @Inject
    private DocumentBacking document;

    @Inject
    private MadeSignatures made;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private AgreementView view;
    private String password;
    private Ways.Asked asked;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        view = reader.read(id);
        move.show(view.version());
    }

    /** Signs what was shown whole, and leads to the page that says what was reached. */
    public void sign() {
        if (!document.isWhole()) {
            Messages.addGlobalError(words.tell("web_work", "pages.needed"));
            Faces.validationFailed();
            return;
        }
        IdentityProof proof = stepUp.prove(viewer.actor(), password, factor.getCode());
        signing.sign(id, Optional.of(move.getVersion()), viewer.actor(), proof);
        Faces.redirect("sign/%s?done=SIGN", id.toString());
    }

    public boolean isMine() {
        return view.may(Action.SIGN);
    }

    /** What the step asks, and whether the key kept here may sign it; only where it is the viewer's. */
    public Ways.Asked getAsked() {
        if (asked == null && isMine()) {
            asked = ways.asked(id, viewer.actor());
        }
        return asked;
    }

    /** Why the key kept here does not sign. */
    public String getClosed() {
        return getAsked()
                .closed()
                .map(why -> words.tell("refusals", why.key(), why.arguments().toArray()))
                .orElse("");
    }

    public List<SignatureLevel> getLevels() {
        return List.of(SignatureLevel.values());
    }

    /** In what capacity the viewer signs. */
    public String getCapacity() {
        return view.moves().stream()
                .filter(m -> m.action() == Action.SIGN)
                .findFirst()
                .map(m -> words.label(m.as()))
                .orElse("");
    }

    public AgreementView getView() {
        return view;
    }

    /** The viewer's last signature on the text that stands, when they come from making it; null otherwise. */
    public ActSignature getSigned() {
        return request.getParameter("done") == null
                ? null
                : made.byOn(viewer.actor().person(), id).orElse(null);
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
