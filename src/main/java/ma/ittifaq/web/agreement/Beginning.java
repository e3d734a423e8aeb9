package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.ittifaq.agreement.Drafters;
import ma.ittifaq.identity.Viewer;

/** Whether the viewer may begin agreements for others: what leads there is shown to them alone. */
@Named
@RequestScoped
public class Beginning {

    @Inject
    private Drafters drafters;

    @Inject
    private Viewer viewer;

    private Boolean open;

    public boolean isOpen() {
        if (open == null) {
            open = viewer.employee().isPresent() && drafters.hasOthers(viewer.actor());
        }
        return open;
    }
}
