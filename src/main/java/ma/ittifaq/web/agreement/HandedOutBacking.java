package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.HandedOut;
import org.omnifaces.util.Faces;

/** Hands of the equipment on the page of an agreement: whether it is back, and the button that says so. */
@Named
@RequestScoped
public class HandedOutBacking {

    @Inject
    private HandedOut handedOut;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private HandedOut.Standing standing;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        standing = handedOut.of(id, viewer.actor()).orElse(null);
    }

    public void returned() {
        handedOut.returned(id, viewer.actor());
        Faces.redirect("agreements/%s?done=EQUIPMENT_RETURNED", id.toString());
    }

    /** Null where nothing was handed out. */
    public HandedOut.Standing getStanding() {
        return standing;
    }
}
