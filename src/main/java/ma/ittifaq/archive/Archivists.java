package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;

/** Whose room it is; for everybody else it does not exist. */
@ApplicationScoped
public class Archivists {
    @Inject
    Directory directory;

    public void require(Actor actor) {
        if (!has(actor, Role.ARCHIVIST)) {
            throw new RuleBroken.NotVisible();
        }
    }

    /** Archivists, and the authority that approves what one of them proposes. */
    public void requireApprover(Actor actor) {
        if (!has(actor, Role.ARCHIVIST) && !has(actor, Role.AUTHORITY)) {
            throw new RuleBroken.NotVisible();
        }
    }

    private boolean has(Actor actor, Role role) {
        return !actor.isSystem() && directory.chart().has(actor.person(), role);
    }
}
