package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;

/** Who may read and write editions: HR officers. For everybody else they do not exist. */
@ApplicationScoped
class Codifiers {

    @Inject
    Directory directory;

    boolean are(Actor actor) {
        return Operation.CODIFY.isFor(actor, directory.chart());
    }

    void require(Actor actor) {
        if (!are(actor)) {
            throw RegulationRefusal.notVisible();
        }
    }
}
