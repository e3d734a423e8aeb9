package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/**
 * Who may read an agreement; whoever may not is told that it does not exist. {@link Sight} says the same to the
 * database, for lists.
 */
final class Readers {

    /** Capacities that the chart gives, in person or by delegation. */
    static final Set<Party> OFFICES =
            EnumSet.of(Party.MANAGER, Party.HR_OFFICER, Party.SECURITY_OFFICER, Party.AUTHORITY);

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
                || byRole(a, person, chart)
                || reached(a, Stage.CONSENT) && mayAct(a, person, chart);
    }

    private static boolean byRole(Agreement a, UUID person, OrgChart chart) {
        return chart.roles(person).stream().anyMatch(role -> switch (role) {
            case HR_OFFICER -> reached(a, Stage.CONSENT);
            case SECURITY_OFFICER -> reached(a, Stage.SECURITY_VISA);
            case AUTHORITY -> reached(a, Stage.SIGNATURE);
            case ARCHIVIST -> isRecord(a);
            case AUDITOR, ADMINISTRATOR -> false;
        });
    }

    private static boolean inLine(Agreement a, UUID person, OrgChart chart) {
        return chart.upwards(a.unit()).stream().anyMatch(u -> person.equals(u.head()));
    }

    /** Somebody whose turn it is, or may be, in an office: deputies and stand-ins are readers too. */
    private static boolean mayAct(Agreement a, UUID person, OrgChart chart) {
        return Transitions.concerned(a.state()).stream()
                .filter(OFFICES::contains)
                .flatMap(party -> Parties.holders(a, party, chart).stream())
                .anyMatch(holder -> holder.person().equals(person));
    }

    private static boolean reached(Agreement a, Stage stage) {
        return a.reached().compareTo(stage) >= 0;
    }

    /** Signed, refused or otherwise ended: what the archivist keeps. */
    static boolean isRecord(Agreement a) {
        return reached(a, Stage.SIGNED) || a.state().isEnded();
    }
}
