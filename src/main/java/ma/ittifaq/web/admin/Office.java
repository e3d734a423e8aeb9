package ma.ittifaq.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;

/** The door of the administration's pages: for others they do not exist. */
@Named
@RequestScoped
public class Office {

    @Inject
    private Viewer viewer;

    /** HR officers and administrators pass. */
    void require() {
        if (!viewer.may(Operation.ADMINISTER)) {
            throw new RuleBroken.NotVisible();
        }
    }

    /** Accounts and roles are the administrator's alone. */
    void requireAdministrator() {
        if (!isAdministrator()) {
            throw new RuleBroken.NotVisible();
        }
    }

    public boolean isAdministrator() {
        return viewer.may(Operation.STEWARD_ACCOUNTS);
    }

    /** Asked by a page that has nothing else to ask for. */
    public String getOpen() {
        require();
        return "";
    }
}
