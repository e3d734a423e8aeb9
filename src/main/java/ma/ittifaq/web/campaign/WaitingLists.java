package ma.ittifaq.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.campaign.Deciding;
import ma.ittifaq.campaign.Phase;
import ma.ittifaq.identity.Viewer;

/** The lists of campaigns that wait for the viewer's decision. */
@Named
@RequestScoped
public class WaitingLists {

    @Inject
    private Deciding deciding;

    @Inject
    private Viewer viewer;

    private List<Phase> phases;

    public List<Phase> getPhases() {
        if (phases == null) {
            phases = viewer.isManager() ? deciding.waiting(viewer.actor()) : List.of();
        }
        return phases;
    }
}
