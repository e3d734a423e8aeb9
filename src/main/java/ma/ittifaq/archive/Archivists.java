package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;

/** Whose room it is; for everybody else it does not exist. */
@ApplicationScoped
public class Archivists {
    @Inject
    Directory directory;

    @Inject
    ChartShown shown;

    /** The same for a page that shows several things: by the administration as its request found it. */
    public void requireToShow(Operation operation, Actor actor) {
        if (!operation.isFor(actor, shown.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }

    public void require(Operation operation, Actor actor) {
        if (!operation.isFor(actor, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }
}
