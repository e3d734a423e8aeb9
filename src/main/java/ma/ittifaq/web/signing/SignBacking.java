package ma.ittifaq.web.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Signed;
import ma.ittifaq.signing.Signing;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.agreement.AgreementReader;
import ma.ittifaq.web.agreement.AgreementView;
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
    private StepUp stepUp;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private MoveBacking move;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private AgreementView view;
    private String password;
    private boolean read;
    private Signed signed;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        view = reader.read(id);
        move.show(view.version());
    }

    public void sign() {
        if (!read) {
            Messages.add("read", new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("sign.read.needed"), null));
            Faces.validationFailed();
            return;
        }
        IdentityProof proof = stepUp.prove(viewer.actor(), password);
        signed = signing.sign(id, Optional.of(move.getVersion()), viewer.actor(), proof);
        view = reader.read(id);
    }

    public boolean isMine() {
        return view.may(Action.SIGN);
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

    /** The signature just made; null before. */
    public Signed getSigned() {
        return signed;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
