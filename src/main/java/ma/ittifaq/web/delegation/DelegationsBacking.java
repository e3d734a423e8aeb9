package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the lists of delegations. */
@Named
@RequestScoped
public class DelegationsBacking {

    @Inject
    private Delegations delegations;

    @Inject
    private DelegationReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<DelegationLine> mine;
    private List<DelegationLine> overseen;
    private List<OrgUnit> units;

    /** Those that the viewer gave or was given. */
    public List<DelegationLine> getMine() {
        if (mine == null) {
            mine = reader.lines(delegations.mine(viewer.actor()), false);
        }
        return mine;
    }

    /** Those of the people whose HR officer the viewer is; for others the page does not exist. */
    public List<DelegationLine> getOverseen() {
        if (!viewer.may(Operation.OVERSEE_DELEGATIONS)) {
            throw new RuleBroken.NotVisible();
        }
        if (overseen == null) {
            overseen = reader.lines(delegations.overseen(viewer.actor()), true);
        }
        return overseen;
    }

    /** Where the viewer holds something to delegate. */
    public List<OrgUnit> getUnits() {
        if (units == null) {
            units = delegations.delegable(viewer.actor());
        }
        return units;
    }

    /** The line is named by what was clicked, not by its place in a list that may have changed. */
    public void revoke(String page) {
        delegations.revoke(
                Ids.of(request.getParameter("revoke")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect(page + "?done=revoked");
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        String done = request.getParameter("done");
        return "granted".equals(done) || "revoked".equals(done) ? done : "";
    }
}
