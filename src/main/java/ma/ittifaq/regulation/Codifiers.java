package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;

/** Who may read and write editions: HR officers. For everybody else they do not exist. */
@ApplicationScoped
class Codifiers {

    @Inject
    Directory directory;

    boolean are(Actor actor) {
        UUID person = actor.person();
        return person != null && directory.chart().has(person, Role.HR_OFFICER);
    }

    void require(Actor actor) {
        if (!are(actor)) {
            throw RegulationRefusal.notVisible();
        }
    }
}
