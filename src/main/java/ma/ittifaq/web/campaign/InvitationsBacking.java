package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.campaign.Asking;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the viewer's own invitations. */
@Named
@RequestScoped
public class InvitationsBacking {

    @Inject
    private Asking asking;

    @Inject
    private Viewer viewer;

    private List<Asking.Line> lines;

    @PostConstruct
    void read() {
        lines = viewer.employee().isPresent() ? asking.of(viewer.actor()) : List.of();
    }

    public void ask(UUID invitation) {
        Faces.redirect(
                "agreements/%s/edit", asking.ask(invitation, viewer.actor()).toString());
    }

    public List<Asking.Line> getLines() {
        return lines;
    }
}
