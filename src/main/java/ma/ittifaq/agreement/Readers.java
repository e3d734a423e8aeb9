package ma.ittifaq.agreement;

import java.util.UUID;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** Who may read an agreement; whoever may not is told that it does not exist. */
final class Readers {

    private Readers() {}

    static Reading reading(Agreement agreement, Actor actor, OrgChart chart) {
        if (actor.isSystem() || mayReadWhole(agreement, actor.person(), chart)) {
            return Reading.WHOLE;
        }
        return chart.has(actor.person(), Role.AUDITOR) ? Reading.METADATA : Reading.NOTHING;
    }

    private static boolean mayReadWhole(Agreement a, UUID person, OrgChart chart) {
        return person.equals(a.employee())
                || person.equals(a.initiator()) && !reached(a, Stage.SIGNED)
                || a.holder().filter(person::equals).isPresent()
                || reached(a, Stage.CONSENT) && inLine(a, person, chart)
                || reached(a, Stage.CONSENT) && chart.has(person, Role.HR_OFFICER)
                || reached(a, Stage.SECURITY_VISA) && chart.has(person, Role.SECURITY_OFFICER)
                || reached(a, Stage.SIGNATURE) && chart.has(person, Role.AUTHORITY)
                || isRecord(a) && chart.has(person, Role.ARCHIVIST)
                || a.state().isOpen() && !Parties.of(a, Actor.of(person), chart).capacities().isEmpty()
                        && Parties.of(a, Actor.of(person), chart).capacities().containsKey(Parties.stepHolder(a.state()));
    }

    private static boolean inLine(Agreement a, UUID person, OrgChart chart) {
        return chart.upwards(a.unit()).stream().anyMatch(u -> person.equals(u.head()));
    }

    private static boolean reached(Agreement a, Stage stage) {
        return a.reached().compareTo(stage) >= 0;
    }

    /** Signed, refused, or ended after having been submitted: what the archivist keeps. */
    static boolean isRecord(Agreement a) {
        return reached(a, Stage.SIGNED) || a.state().isEnded() && reached(a, Stage.CONSENT);
    }
}
